using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Conventions;

/// <summary>The examples in the documentation comments, which editors show: where they must be, and that they compile.</summary>
public sealed class ExampleConventions
{
    private const string Remedy = "Write <example><code>, a few lines long, before <seealso>.";

    private static readonly Dictionary<string, string[]> s_examples = Library.All
        .SelectMany(static assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member"))
        .Select(static member => (Name: member.Attribute("name")!.Value, Code: member.Elements("example").Elements("code").Select(static code => code.Value).ToArray()))
        .Where(static member => member.Code.Length > 0)
        .ToDictionary(static member => member.Name, static member => member.Code, StringComparer.Ordinal);

    /// <summary>All in one compilation, each as the body of a method, which is much faster than one after the other.</summary>
    [Fact]
    public void Every_example_compiles_without_a_warning()
    {
        (string Member, string Code)[] examples = [.. s_examples.SelectMany(static member => member.Value.Select(code => (member.Key, code)))];
        string[] prelude = [ExamplePrelude.ImplicitUsings, ExamplePrelude.Namespaces, ExamplePrelude.Variables];
        CSharpCompilation compilation = Compilations.Of(
            OutputKind.DynamicallyLinkedLibrary,
            [.. prelude, .. examples.Select(static (example, index) => $"internal static class Example{index} {{ public static async Task RunAsync() {{ {example.Code}\n await Task.CompletedTask; }} }}")]);
        ILookup<SyntaxTree?, Diagnostic> found = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToLookup(static diagnostic => diagnostic.Location.SourceTree);

        Convention.Holds(
            "Correct the example, or add what it uses to the prelude.",
            compilation.SyntaxTrees,
            tree => found[tree].Select(diagnostic => $"{examples.ElementAtOrDefault(compilation.SyntaxTrees.IndexOf(tree) - prelude.Length).Member}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void Every_operation_that_changes_something_has_an_example() => Convention.Holds(
        Remedy,
        Vendor.AllMethods.Where(static method => OperationOf(method).Safety != RetrySafety.Safe),
        static method => HasExample(method.Method),
        static method => method.ToString());

    [Fact]
    public void Every_enumeration_has_an_example() => Convention.Holds(
        Remedy,
        Library.PublicMethods.Where(static method => method.ReturnType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)),
        HasExample,
        Library.NameOf);

    /// <summary>Of the methods of one name, one at least.</summary>
    [Fact]
    public void Every_registration_has_an_example() => Convention.Holds(
        Remedy,
        Library.PublicMethods.Where(static method => method.IsStatic && method.GetParameters().FirstOrDefault()?.ParameterType == typeof(IServiceCollection)).GroupBy(Library.NameOf, StringComparer.Ordinal),
        static methods => methods.Any(HasExample),
        static methods => methods.Key);

    [Fact]
    public void Every_way_to_a_client_has_an_example() => Convention.Holds(
        Remedy,
        Vendor.All.SelectMany(static vendor => vendor.Client.GetMethods().Where(method => method.ReturnType == vendor.Client).Cast<MethodBase>()
            .Concat(vendor.Client.GetConstructors().Where(static constructor => constructor.IsPublic))),
        HasExample,
        static member => $"{member.DeclaringType!.Name}.{member.Name}");

    [Fact]
    public void Every_step_of_scheduling_has_an_example() => Convention.Holds(
        Remedy,
        typeof(Scheduling.IMeetingScheduler).GetMethods().Where(static method => !method.IsSpecialName && !method.IsDefined(typeof(ObsoleteAttribute))),
        HasExample,
        Library.NameOf);

    [Fact]
    public void Every_simulator_has_an_example() => Convention.Holds(
        Remedy,
        Library.PublicMethods.Where(static method => method.IsStatic && typeof(Testing.VendorSimulator).IsAssignableFrom(method.DeclaringType)),
        HasExample,
        Library.NameOf);

    private static ApiOperation OperationOf(ApiMethod method) => method.Vendor.Operations.Single(operation => operation.Name == method.Operation!.Name);

    private static bool HasExample(MethodBase method) => s_examples.ContainsKey(Compilations.Symbol(method.DeclaringType!).GetMembers(method.Name)
        .OfType<IMethodSymbol>()
        .Single(symbol => symbol.Parameters.Select(static parameter => parameter.Name).SequenceEqual(method.GetParameters().Select(static parameter => parameter.Name!), StringComparer.Ordinal)
            && symbol.Parameters.Select(static parameter => parameter.Type.Name).SequenceEqual(method.GetParameters().Select(static parameter => parameter.ParameterType.Name.Split('`')[0]), StringComparer.Ordinal))
        .GetDocumentationCommentId()!);
}
