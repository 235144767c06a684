using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Reports each secret of the library's options, tokens and keys whose value stands in the source code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedSecretAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.HardCodedSecret);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Library.IsUsedBy(start.Compilation) && !TestCode.IsTestProject(start.Compilation))
            {
                start.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
                start.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);
            }
        });
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } && Library.Declares(property, context.Compilation) && Secrets.Contain(property))
        {
            Report(context, assignment.Value, property.Name);
        }
    }

    private static void AnalyzeArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind != ArgumentKind.DefaultValue && Library.Declares(argument.Parameter, context.Compilation) && Secrets.Contain(argument.Parameter!))
        {
            Report(context, argument.Value, argument.Parameter!.Name);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation value, string name)
    {
        IReadOnlyList<IOperation> literals = Literals.In(value);
        if (literals.Count > 0 && !TestCode.UsesSimulator(value, context.Compilation))
        {
            foreach (IOperation literal in literals)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.HardCodedSecret, literal.Syntax.GetLocation(), name));
            }
        }
    }
}
