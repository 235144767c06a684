using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.SourceGeneration;

/// <summary>
/// Implements every <c>[MeetingApi]</c> interface, and lists the operations of each vendor. An interface with a
/// mistake in it is reported and not implemented.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class MeetingApiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "MeetingApis.Internal.MeetingApiAttribute",
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (syntax, cancellationToken) => ApiParser.Parse(
                    (INamedTypeSymbol)syntax.TargetSymbol,
                    syntax.SemanticModel.Compilation.GetTypeByMetadataName("MeetingApis.MeetingVendor"),
                    cancellationToken))
            .WithTrackingName(TrackingNames.Parsed);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        var apis = parsed
            .Where(static result => result.Api is not null)
            .Select(static (result, _) => result.Api!)
            .WithTrackingName(TrackingNames.Apis);

        var catalogues = apis
            .Select(static (api, _) => CatalogueModel.Of(api))
            .Collect()
            .SelectMany(static (parts, _) => CatalogueModel.Merge(parts))
            .WithTrackingName(TrackingNames.Catalogues);

        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(apis, static (output, api) => output.AddSource(api.HintName, ApiEmitter.Emit(api)));
        context.RegisterSourceOutput(catalogues, static (output, catalogue) => output.AddSource(catalogue.HintName, CatalogueEmitter.Emit(catalogue)));
    }
}
