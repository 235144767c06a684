using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>What the sources of the packages never call.</summary>
public sealed class CallConventions
{
    private static readonly HashSet<string> s_linq =
        [.. typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(static method => method.Name).Where(static name => name != nameof(Enumerable.Contains))];

    private static IEnumerable<SourceFile> Sources => Library.All.SelectMany(static assembly => SourceFile.Under($"src/{assembly.GetName().Name}"));

    [Fact]
    public void Time_comes_from_the_provider() => Holds(
        "Ask the TimeProvider: GetUtcNow().",
        static access => Owner(access) is "DateTime" or "DateTimeOffset" && access.Name.Identifier.Text is "Now" or "UtcNow" or "Today");

    [Fact]
    public void Delays_run_on_the_provider_and_can_be_cancelled() => Holds(
        "Write Task.Delay(delay, timeProvider, cancellationToken).",
        static access => Owner(access) == "Task" && access.Name.Identifier.Text == "Delay"
            && access.Parent is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: 3 });

    /// <summary>What a host has written is copied as it is, in one place that refuses line ends.</summary>
    [Fact]
    public void Headers_are_validated() => Holds(
        "Use Add: a header that breaks the rules must not be sent.",
        static access => access.Name.Identifier.Text == "TryAddWithoutValidation",
        exempt: "CopiedHeaders");

    /// <summary>An outcome of the retry library is a value, and its <c>Result</c> no wait.</summary>
    [Fact]
    public void Nothing_blocks_on_a_task() => Holds(
        "Await the task.",
        static access => access.Name.Identifier.Text switch
        {
            "Result" => Owner(access) != "Outcome",
            "Wait" or "GetResult" or "WaitAll" or "WaitAny" => access.Parent is InvocationExpressionSyntax,
            _ => false,
        });

    /// <summary>Rules are asked for every call, and each question of LINQ costs an enumerator.</summary>
    [Fact]
    public void Rules_ask_without_LINQ() => Convention.Holds(
        "Ask the list: HoldsAny, HoldsOnly, or Violations.Distinct.",
        SourceFile.Under("src/MeetingApis").Where(static file => file.Path.EndsWith(".Validation.cs", StringComparison.Ordinal) || file.Path.EndsWith("Rules.cs", StringComparison.Ordinal)),
        static file => file.Root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsLinq).Select(file.At));

    /// <summary>Sets and spans answer <c>Contains</c> themselves, and violations <c>Distinct</c>.</summary>
    private static bool IsLinq(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberBindingExpressionSyntax binding => s_linq.Contains(binding.Name.Identifier.Text),
        MemberAccessExpressionSyntax access => Owner(access) is not ("violations" or "Math") && s_linq.Contains(access.Name.Identifier.Text),
        _ => false,
    };

    /// <summary>The last word before the dot; null where that is a call.</summary>
    private static string? Owner(MemberAccessExpressionSyntax access) => access.Expression switch
    {
        MemberAccessExpressionSyntax owner => owner.Name.Identifier.Text,
        IdentifierNameSyntax owner => owner.Identifier.Text,
        _ => null,
    };

    private static void Holds(string remedy, Func<MemberAccessExpressionSyntax, bool> offends, string? exempt = null) => Convention.Holds(
        remedy,
        Sources.Where(file => file.Name != exempt),
        file => file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(offends).Select(file.At));
}
