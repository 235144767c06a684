using System.Reflection;
using Refit;

namespace MeetingApis.Internal;

/// <summary>Reads what the catalogue knows of a method, from its attributes.</summary>
internal static class OperationReader
{
    /// <exception cref="InvalidOperationException">No method or more than one has the name.</exception>
    public static MethodInfo Find(IEnumerable<MethodInfo> methods, string name) =>
        methods.Where(method => method.Name == name).ToArray() is [var method]
            ? method
            : throw new InvalidOperationException($"An interface needs exactly one method named '{name}': an operation is found by its name.");

    /// <summary>The facts for the catalogue.</summary>
    /// <exception cref="InvalidOperationException">The method lacks them, or is no operation.</exception>
    public static ApiOperation Read(MethodInfo method, MeetingVendor vendor)
    {
        HttpMethodAttribute route = method.GetCustomAttributes<HttpMethodAttribute>().ToArray() is [var only]
            ? only
            : throw Refuse(method, "write exactly one of [Get], [Post], [Put], [Patch] and [Delete] with the path");
        string prefix = vendor.ToString().ToLowerInvariant() + ".";
        OperationAttribute facts = method.GetCustomAttribute<OperationAttribute>() is { } found && found.Name.StartsWith(prefix, StringComparison.Ordinal)
            ? found
            : throw Refuse(method, $"write [Operation(\"{prefix}resource.verb\", Docs = ..., Tokens = ...)]");
        return new ApiOperation
        {
            Name = facts.Name,
            Vendor = vendor,
            Method = route.Method,
            PathTemplate = route.Path,
            DocumentationUrl = facts.Docs,
            Tokens = facts.Tokens,
            Apps = facts.Apps,
            AnswersNothing = facts.AnswersNothing,
            Host = facts.Host,
            Scopes = facts.Scopes,
            PerSecond = facts.PerSecond == 0 ? null : facts.PerSecond,
            PerMinute = facts.PerMinute == 0 ? null : facts.PerMinute,
            PerHour = facts.PerHour == 0 ? null : facts.PerHour,
            Safety = facts.Safety == default ? RequestVerb.SafetyOf(route.Method) : facts.Safety,
            DoneCodes = facts.DoneCodes,
            Key = KeyOf(method),
        };
    }

    /// <summary>The name on the wire: that of <c>[AliasAs]</c>, else the one written.</summary>
    public static string WireName(ICustomAttributeProvider? source, string name) =>
        source?.GetCustomAttributes(typeof(AliasAsAttribute), inherit: false) is [AliasAsAttribute alias] ? alias.Name : name;

    public static InvalidOperationException Refuse(MethodInfo method, string advice) =>
        new($"{method.DeclaringType?.Name}.{method.Name} is no operation: {advice}.");

    private static KeyPlace? KeyOf(MethodInfo method) =>
        Array.Find(method.GetParameters(), static parameter => parameter.IsDefined(typeof(IdempotencyKeyAttribute), inherit: false)) switch
        {
            null => null,
            { } key when key.GetCustomAttribute<HeaderAttribute>() is { } header => new KeyPlace(header.Header, IsHeader: true),
            { } key => new KeyPlace(WireName(key, key.Name!), IsHeader: false),
        };
}
