using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MeetingApis.Analyzers;

/// <summary>Code that needs secrets and has none: tests, and programs that start a simulator.</summary>
internal static class TestCode
{
    private const string Simulators = "MeetingApis.Testing";

    private static readonly HashSet<string> s_frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    public static bool IsTestProject(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(static name => s_frameworks.Contains(name.Name));

    /// <summary>Whether the method around the value uses a simulator of the library.</summary>
    public static bool UsesSimulator(IOperation value, Compilation compilation)
    {
        if (compilation.ReferencedAssemblyNames.All(static name => name.Name != Simulators))
        {
            return false;
        }

        return Operations.Root(value).Descendants().Any(static operation => IsSimulator(operation.Type) || (operation is IInvocationOperation call && IsSimulator(call.TargetMethod.ContainingType)));
    }

    private static bool IsSimulator(ITypeSymbol? type) => type?.ContainingAssembly?.Name == Simulators;
}
