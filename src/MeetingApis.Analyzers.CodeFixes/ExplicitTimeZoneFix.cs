using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MeetingApis.Analyzers;

/// <summary>Says the time zone of a time: China's, or that of the clock from which it was read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExplicitTimeZoneFix))]
[Shared]
public sealed class ExplicitTimeZoneFix : CodeFixProvider
{
    private const string China = "MeetingApis.ChinaTime";
    private const string Placeholder = "_at_";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ImplicitTimeZone.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax time
            || model.Compilation.GetTypeByMetadataName(China) is null)
        {
            return;
        }

        string title = ClockReading.Of(time, model) is { IsMoment: true } ? "Read the clock as a DateTimeOffset" : "Take it as China's time (UTC+8)";
        context.RegisterCodeFix(CodeAction.Create(title, cancellation => FixAsync(context.Document, time, cancellation), title), context.Diagnostics);
    }

    private static async Task<Document> FixAsync(Document document, ExpressionSyntax time, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        SyntaxNode china = editor.Generator.TypeExpression(editor.SemanticModel.Compilation.GetTypeByMetadataName(China)!, addImport: true);
        if (ClockReading.Of(time, editor.SemanticModel) is { } reading)
        {
            editor.ReplaceNode(reading.Expression, reading.IsMoment ? reading.AsMoment() : TodayIn(china, editor.Generator).WithTriviaFrom(reading.Expression));
        }
        else
        {
            editor.ReplaceNode(time, At(china, time, editor).WithTriviaFrom(time));
        }

        return editor.GetChangedDocument();
    }

    /// <summary><c>ChinaTime.At(time)</c>; null stays null.</summary>
    private static SyntaxNode At(SyntaxNode china, ExpressionSyntax time, DocumentEditor editor)
    {
        SyntaxGenerator generator = editor.Generator;
        SyntaxNode at = generator.MemberAccessExpression(china, "At");
        if (editor.SemanticModel.GetTypeInfo(time).Type is not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return generator.InvocationExpression(at, time.WithoutTrivia());
        }

        string name = FreeName(editor.SemanticModel, time.SpanStart);
        string operand = time is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? $"{time.WithoutTrivia()}" : $"({time.WithoutTrivia()})";
        ExpressionSyntax choice = SyntaxFactory.ParseExpression($"{operand} is {{ }} {name} ? {Placeholder}({name}) : null");
        choice = choice.ReplaceNode(choice.DescendantNodes().First(static node => node is IdentifierNameSyntax { Identifier.Text: Placeholder }), at);
        return time.Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
            ? choice
            : SyntaxFactory.ParenthesizedExpression(choice);
    }

    /// <summary>The midnight with which today begins in China.</summary>
    private static SyntaxNode TodayIn(SyntaxNode china, SyntaxGenerator generator)
    {
        SyntaxNode now = generator.MemberAccessExpression(generator.IdentifierName("DateTimeOffset"), "UtcNow");
        SyntaxNode day = generator.InvocationExpression(generator.MemberAccessExpression(china, "DayOf"), now);
        return generator.InvocationExpression(generator.MemberAccessExpression(china, "At"), day);
    }

    private static string FreeName(SemanticModel model, int position)
    {
        var taken = new HashSet<string>(model.LookupSymbols(position).Select(static symbol => symbol.Name), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(static number => number == 1 ? "time" : $"time{number}").First(name => !taken.Contains(name));
    }
}
