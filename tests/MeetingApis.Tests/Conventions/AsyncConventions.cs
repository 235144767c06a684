using System.Reflection;

namespace MeetingApis.Tests.Conventions;

/// <summary>How asynchronous methods are written.</summary>
public sealed class AsyncConventions
{
    /// <summary>Disposal has a signature of its own.</summary>
    private static IEnumerable<MethodInfo> Methods => Library.PublicMethods
        .Where(static method => IsAsync(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync));

    [Fact]
    public void Names_end_in_Async_and_others_do_not() => Convention.Holds(
        "Name a method ...Async exactly where it returns a task or an asynchronous sequence.",
        Library.PublicMethods,
        static method => method.Name.EndsWith("Async", StringComparison.Ordinal) == IsAsync(method.ReturnType),
        Library.NameOf);

    [Fact]
    public void The_last_parameter_cancels_and_may_be_left_out() => Convention.Holds(
        "Add 'CancellationToken cancellationToken = default' as the last parameter, and pass it on.",
        Methods,
        static method => method.GetParameters() is [.., { Name: "cancellationToken", HasDefaultValue: true } last] && last.ParameterType == typeof(CancellationToken),
        Library.NameOf);

    private static bool IsAsync(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() is var generic
            && (generic == typeof(Task<>) || generic == typeof(ValueTask<>) || generic == typeof(IAsyncEnumerable<>)));
}
