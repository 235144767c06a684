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
        SemanticModel model = editor.SemanticModel;
        string china = model.Compilation.GetTypeByMetadataName(China)!.ToMinimalDisplayString(model, time.SpanStart);
        if (ClockReading.Of(time, model) is { } reading)
        {
            ExpressionSyntax changed = reading.IsMoment ? reading.AsMoment() : SyntaxFactory.ParseExpression($"{china}.At({china}.DayOf({nameof(DateTimeOffset)}.UtcNow))");
            editor.ReplaceNode(reading.Expression, changed.WithTriviaFrom(reading.Expression));
        }
        else
        {
            editor.ReplaceNode(time, SyntaxFactory.ParseExpression(At(china, time, model)).WithTriviaFrom(time));
        }

        return editor.GetChangedDocument();
    }

    /// <summary><c>ChinaTime.At(time)</c>; null stays null.</summary>
    private static string At(string china, ExpressionSyntax time, SemanticModel model)
    {
        string written = time.WithoutTrivia().ToString();
        if (model.GetTypeInfo(time).Type is not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return $"{china}.At({written})";
        }

        string name = FreeName(model, time.SpanStart);
        string operand = time is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? written : $"({written})";
        string choice = $"{operand} is {{ }} {name} ? {china}.At({name}) : null";
        bool standsAlone = time.Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax;
        return standsAlone ? choice : $"({choice})";
    }

    private static string FreeName(SemanticModel model, int position)
    {
        var taken = new HashSet<string>(model.LookupSymbols(position).Select(static symbol => symbol.Name), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(static number => number == 1 ? "time" : $"time{number}").First(name => !taken.Contains(name));
    }
}
