using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Reports each <c>DateTime</c> that becomes a <c>DateTimeOffset</c> of the library without a word about its time zone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImplicitTimeZoneAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ImplicitTimeZone);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Library.IsUsedBy(start.Compilation) && start.Compilation.GetTypeByMetadataName("System.DateTimeOffset") is { } dateTimeOffset)
            {
                start.RegisterOperationAction(found => Analyze(found, dateTimeOffset), OperationKind.Conversion);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol dateTimeOffset)
    {
        var conversion = (IConversionOperation)context.Operation;
        // The user-defined conversion within a cast to DateTimeOffset? counts as implicit, and spans the cast.
        if (conversion.IsImplicit
            && conversion.Syntax.Span == conversion.Operand.Syntax.Span
            && conversion.OperatorMethod is { } converter
            && SymbolEqualityComparer.Default.Equals(converter.ContainingType, dateTimeOffset)
            && new ValueFlow(context.Compilation, dateTimeOffset).TargetOf(conversion) is { } target)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.ImplicitTimeZone, conversion.Syntax.GetLocation(), target));
        }
    }
}
