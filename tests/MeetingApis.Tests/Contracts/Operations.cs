using System.Reflection;
using System.Text.RegularExpressions;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using Refit;

namespace MeetingApis.Tests.Contracts;

/// <summary>The method of an operation, as its contract finds it.</summary>
internal static partial class Operations
{
    private static readonly Dictionary<string, ApiMethod> s_methods = Vendor.AllMethods.ToDictionary(static method => method.Operation!.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_methods.Keys;

    public static ApiMethod Method(string name) => s_methods[name];

    public static ApiOperation Facts(string name) => Method(name).Vendor.Operations.Single(operation => operation.Name == name);

    /// <summary>The fields that the method sends in its query.</summary>
    public static IEnumerable<WireField> Query(ApiMethod method) => method.QueryObject is { } query
        ? WireField.Of(query)
        : Parameters(method).Where(parameter => !IsInPath(method, parameter)).Select(static parameter => new WireField(
            WireName(parameter), parameter.Name!, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, null));

    /// <summary>The names of the parameters in the path.</summary>
    public static IEnumerable<string> Path(ApiMethod method) => Parameters(method).Where(parameter => IsInPath(method, parameter)).Select(WireName);

    /// <summary>The headers that the method sends.</summary>
    public static IEnumerable<WireField> Header(ApiMethod method) =>
        from parameter in method.Method.GetParameters()
        let name = HeaderName(parameter)
        where name is not null
        select new WireField(name, parameter.Name!, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, null);

    /// <summary>The parameter that holds the idempotency key; null where there is none.</summary>
    public static ParameterInfo? Key(ApiMethod method) => method.Method.GetParameters().SingleOrDefault(static parameter => parameter.IsDefined(typeof(IdempotencyKeyAttribute)));

    /// <summary><c>reserve_id</c> and <c>reserveId</c> are one name.</summary>
    public static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>A way with the names of a map's keys taken out.</summary>
    public static string AnyKey(string way) => Key().Replace(way, "{}");

    public static string WireName(ParameterInfo parameter) => parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;

    public static bool IsInPath(ApiMethod method, ParameterInfo parameter) =>
        method.Path.Contains($"{{{WireName(parameter)}}}", StringComparison.OrdinalIgnoreCase);

    private static string? HeaderName(ParameterInfo parameter) => parameter.GetCustomAttribute<HeaderAttribute>()?.Header;

    private static IEnumerable<ParameterInfo> Parameters(ApiMethod method) => method.Method.GetParameters().Where(parameter =>
        HeaderName(parameter) is null && parameter.ParameterType != typeof(CancellationToken) && parameter.ParameterType != method.Body && parameter.ParameterType != method.QueryObject);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
