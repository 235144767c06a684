using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace MeetingApis.Analyzers;

/// <summary>Lets a failure with an unknown outcome pass a catch, so that it is not taken for one that did nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownOutcomeFix))]
[Shared]
public sealed class UnknownOutcomeFix : CodeFixProvider
{
    private const string Title = "Let a failure with an unknown outcome pass";
    private const string Failure = "MeetingApis.MeetingApiException";
    private const string Placeholder = "MeetingApiException";

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
        CatchDeclarationSyntax declaration = Named(clause.Declaration, editor);
        ExpressionSyntax condition = IsCertain(declaration, clause.Declaration, editor);
        if (clause.Filter is { } filter)
        {
            condition = SyntaxFactory.BinaryExpression(
                SyntaxKind.LogicalAndExpression,
                SyntaxFactory.ParenthesizedExpression(filter.FilterExpression.WithoutTrivia()).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation),
                SyntaxFactory.Token(SyntaxKind.AmpersandAmpersandToken).WithTrailingTrivia(SyntaxFactory.Space),
                condition);
        }

        // The end of the line, and a comment before it, stay where they are.
        SyntaxTriviaList end = clause.Block.GetFirstToken().GetPreviousToken().TrailingTrivia;
        CatchClauseSyntax changed = clause
            .WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(SyntaxFactory.Space))
            .WithDeclaration(declaration.WithTrailingTrivia(SyntaxFactory.Space))
            .WithFilter(SyntaxFactory.CatchFilterClause(condition).WithWhenKeyword(SyntaxFactory.Token(SyntaxKind.WhenKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(end));
        editor.ReplaceNode(clause, changed.WithAdditionalAnnotations(Formatter.Annotation));
        return editor.GetChangedDocument();
    }

    /// <summary>The declaration with a name for the exception.</summary>
    private static CatchDeclarationSyntax Named(CatchDeclarationSyntax? declaration, DocumentEditor editor)
    {
        if (declaration is { Identifier.RawKind: (int)SyntaxKind.IdentifierToken })
        {
            return declaration.WithoutTrivia();
        }

        TypeSyntax type = declaration?.Type ?? (TypeSyntax)editor.Generator.TypeExpression(editor.SemanticModel.Compilation.GetTypeByMetadataName("System.Exception")!, addImport: true);
        return SyntaxFactory.CatchDeclaration(type.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Identifier("exception"));
    }

    /// <summary>The condition under which nothing was done. Exceptions of other kinds are caught as before.</summary>
    private static ExpressionSyntax IsCertain(CatchDeclarationSyntax named, CatchDeclarationSyntax? written, DocumentEditor editor)
    {
        ITypeSymbol? caught = written is null ? null : editor.SemanticModel.GetTypeInfo(written.Type).Type;
        INamedTypeSymbol failure = editor.SemanticModel.Compilation.GetTypeByMetadataName(Failure)!;
        for (ITypeSymbol? type = caught; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, failure))
            {
                return SyntaxFactory.ParseExpression($"!{named.Identifier.Text}.IsOutcomeUnknown");
            }
        }

        ExpressionSyntax condition = SyntaxFactory.ParseExpression($"{named.Identifier.Text} is not {Placeholder} {{ IsOutcomeUnknown: true }}");
        return condition.ReplaceNode(
            condition.DescendantNodes().First(static node => node is IdentifierNameSyntax { Identifier.Text: Placeholder }),
            editor.Generator.TypeExpression(failure, addImport: true));
    }
}
