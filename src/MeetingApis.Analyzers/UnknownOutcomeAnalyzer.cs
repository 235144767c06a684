using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Reports each catch that ends the failure of a create without looking whether the vendor may have created it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownOutcomeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UnknownOutcome);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Failures.Of(start.Compilation) is { } failures)
            {
                start.RegisterOperationAction(found => Analyze(found, failures), OperationKind.Try);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, Failures failures)
    {
        var attempt = (ITryOperation)context.Operation;
        if (attempt.Catches.IsEmpty || Creates.In(attempt, context.Compilation).FirstOrDefault(create => !failures.AreHandledWithin(attempt, create)) is not { } create)
        {
            return;
        }

        foreach (ICatchClauseOperation clause in attempt.Catches.TakeWhile(clause => !failures.IsLookedAtIn(clause)))
        {
            if (failures.MayEndIn(clause) && clause.Syntax is CatchClauseSyntax syntax)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownOutcome, syntax.CatchKeyword.GetLocation(), create.TargetMethod.Name));
            }

            if (failures.EndAllIn(clause))
            {
                return;
            }
        }
    }
}
