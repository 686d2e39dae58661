/** A rule for eslint: SQL is a fixed text. Only constants of the same file and escaped names may be written in. */

/** @typedef {import('eslint').Rule.Node} Node */

const statement =
	/^\s*(select\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s|create\s|drop\s|alter\s|grant\s)/i;

/** @type {import('eslint').Rule.RuleModule} */
export const fixedSql = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			built:
				'No ${…} in SQL: pass values as $1, $2. A pupil types into these fields, and only a fixed text can be a named statement. A constant of this file is fine.',
		},
	},
	create(context) {
		/**
		 * @param {any} node
		 * @returns {boolean}
		 */
		function isFixed(node) {
			if (node.type === 'Literal') return true;
			if (node.type === 'TemplateLiteral') return node.expressions.every(isFixed);
			if (node.type === 'BinaryExpression') return isFixed(node.left) && isFixed(node.right);
			if (node.type === 'ConditionalExpression') return isFixed(node.consequent) && isFixed(node.alternate);
			if (node.type === 'CallExpression')
				return /^escape(Identifier|Literal)$/.test(node.callee.property?.name ?? '');
			return node.type === 'Identifier' && isFixedConstant(node);
		}

		/**
		 * @param {any} name
		 * @returns {boolean}
		 */
		function isFixedConstant(name) {
			for (let scope = context.sourceCode.getScope(name); scope; scope = /** @type {any} */ (scope.upper)) {
				const definition = scope.set.get(name.name)?.defs[0];
				if (!definition) continue;
				const declared = /** @type {any} */ (definition.node);
				return (
					definition.type === 'Variable' && definition.parent?.kind === 'const' && isFixed(declared.init)
				);
			}
			return false;
		}

		/** @param {any} node */
		function isQueryText(node) {
			const call =
				node.parent.type === 'Property' && node.parent.key.name === 'text' ? node.parent.parent : node;
			return (
				call.parent.type === 'CallExpression' &&
				call.parent.callee.property?.name === 'query' &&
				call.parent.arguments[0] === call
			);
		}

		/** @param {any} node */
		function check(node) {
			const start = node.type === 'TemplateLiteral' ? node.quasis[0].value.raw : (node.left.value ?? '');
			if ((isQueryText(node) || statement.test(String(start))) && !isFixed(node)) {
				context.report({ node, messageId: 'built' });
			}
		}

		return { TemplateLiteral: check, 'BinaryExpression[operator="+"]': check };
	},
};
