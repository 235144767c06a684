using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MeetingApis.Analyzers;

/// <summary>Lets a failure with an unknown outcome pass a catch, so that it is not taken for one that did nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownOutcomeFix))]
[Shared]
public sealed class UnknownOutcomeFix : CodeFixProvider
{
    private const string Title = "Let a failure with an unknown outcome pass";
    private const string Failure = "MeetingApis.MeetingApiException";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UnknownOutcome.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span).FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, cancellation => FixAsync(context.Document, clause, cancellation), Title), context.Diagnostics);
        }
    }

    private static async Task<Document> FixAsync(Document document, CatchClauseSyntax clause, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        string type = clause.Declaration?.Type.ToString() ?? NameOf("System.Exception", editor.SemanticModel, clause.SpanStart);
        string name = clause.Declaration is { Identifier: { RawKind: (int)SyntaxKind.IdentifierToken, Text: var written } } ? written : "exception";
        string condition = Both(clause.Filter?.FilterExpression, IsCertain(name, clause, editor.SemanticModel));
        CatchClauseSyntax parsed = ((TryStatementSyntax)SyntaxFactory.ParseStatement($"try {{ }} catch ({type} {name}) when ({condition}) {{ }}")).Catches[0];

        // The end of the line, and a comment there, stay where they are.
        SyntaxTriviaList end = clause.Block.GetFirstToken().GetPreviousToken().TrailingTrivia;
        editor.ReplaceNode(clause, clause
            .WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(SyntaxFactory.Space))
            .WithDeclaration(parsed.Declaration)
            .WithFilter(parsed.Filter!.WithTrailingTrivia(end)));
        return editor.GetChangedDocument();
    }

    /// <summary>The condition under which nothing was done. Exceptions of other kinds are caught as before.</summary>
    private static string IsCertain(string name, CatchClauseSyntax clause, SemanticModel model)
    {
        INamedTypeSymbol failure = model.Compilation.GetTypeByMetadataName(Failure)!;
        for (ITypeSymbol? type = clause.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type).Type : null; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, failure))
            {
                return $"!{name}.IsOutcomeUnknown";
            }
        }

        return $"{name} is not {NameOf(Failure, model, clause.SpanStart)} {{ IsOutcomeUnknown: true }}";
    }

    private static string Both(ExpressionSyntax? written, string added) => written switch
    {
        null => added,
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax or ParenthesizedExpressionSyntax => $"{written} && {added}",
        BinaryExpressionSyntax binary when !binary.IsKind(SyntaxKind.LogicalOrExpression) && !binary.IsKind(SyntaxKind.CoalesceExpression) => $"{written} && {added}",
        _ => $"({written}) && {added}",
    };

    private static string NameOf(string type, SemanticModel model, int position) => model.Compilation.GetTypeByMetadataName(type)!.ToMinimalDisplayString(model, position);
}
