using System.Reflection;
using System.Runtime.CompilerServices;

namespace MeetingApis.Tests.Conventions;

/// <summary>Makes objects with every property set, and canaries in those that are secret by their name.</summary>
internal static class Specimen
{
    public const string Canary = "canary";

    private static readonly string[] s_secretWords = ["Password", "Key", "Pin", "Token", "Secret", "Url", "Link", "Verifier", "AuthorizationCode", "AuthCode", "PhoneNumber", "Mobile", "Email", "Telephone", "Ticket", "PostalAddress", "MainAddress"];

    /// <summary>Names that hold such a word and are no secret. The numbers are those by which everybody dials in.</summary>
    private static readonly string[] s_harmless = ["PageToken", "SyncToken", "Keyword", "PhoneNumbers", "IndexKey", "OptionKey", "OrgEmailType", "SuiteKey", "DocumentationUrl"];

    public static bool IsSecret(string property) =>
        !s_harmless.Contains(property, StringComparer.Ordinal) && (property is "Extension" or "Xml" or "Payload" || s_secretWords.Any(word => property.Contains(word, StringComparison.Ordinal)));

    public static object Of(Type type)
    {
        object specimen = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties().Where(static property => property.SetMethod is not null))
        {
            property.SetValue(specimen, Value(property.PropertyType, property.Name));
        }

        return specimen;
    }

    private static object? Value(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(underlying, name);
        }

        if (JsonGraph.IsMap(type))
        {
            return null;
        }

        if (JsonGraph.ItemOf(type) is { } item)
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Value(item, name), 0);
            return list;
        }

        return type switch
        {
            _ when type == typeof(string) => (IsSecret(name) ? Canary : "text") + name,
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => name.Length,
            _ when type == typeof(long) => (long)name.Length,
            _ when type == typeof(Uri) => new Uri($"https://{(IsSecret(name) ? Canary : "text")}/{name}"),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(name.Length),
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(name.Length),
            _ when type.IsEnum => Enum.ToObject(type, name.Length),
            _ when Library.All.Contains(type.Assembly) => type.IsInterface || !CanBeSet(type) ? null : Of(type),
            _ => null,
        };
    }

    /// <summary>An object that is whole only if its constructor made it is left out.</summary>
    private static bool CanBeSet(Type type) => type.GetProperties().Any(static property => property.SetMethod is not null);
}
