using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Reads one interface.</summary>
internal static class ApiParser
{
    public static ParsedApi Parse(INamedTypeSymbol api, INamedTypeSymbol? vendors, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        var home = api.ContainingNamespace;
        string? oddity = Oddity(api);
        findings.Check(oddity is null, Diagnostics.InterfaceShape, api, oddity ?? "");
        findings.Check(home.Is($"MeetingApis.{home.Name}") && vendors?.GetMembers(home.Name).IsEmpty == false, Diagnostics.VendorNamespace, api, home.ToDisplayString());

        var operations = new List<OperationModel>();
        foreach (var member in api.GetMembers().Where(static member => member is not IMethodSymbol { AssociatedSymbol: not null }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (findings.Check(member is IMethodSymbol, Diagnostics.MemberShape, member, "is no method")
                && new MethodParser((IMethodSymbol)member, home.Name, findings).Parse() is { } operation)
            {
                findings.Check(operations.All(other => other.Name != operation.Name), Diagnostics.DuplicateOperation, member, operation.Name);
                findings.Check(operations.All(other => other.FieldName != operation.FieldName), Diagnostics.MemberShape, member, "shares its name with another method");
                operations.Add(operation);
            }
        }

        return new(findings.Any ? null : new(home.Name, api.Name, new(operations)), findings.ToArray());
    }

    private static string? Oddity(INamedTypeSymbol api) => api switch
    {
        { ContainingType: not null } => "is nested",
        { IsGenericType: true } => "has type parameters",
        { AllInterfaces.IsEmpty: false } => "has a base interface",
        { Name: var name } when name.Length < 2 || name[0] != 'I' => "does not begin with I",
        _ => null,
    };
}
