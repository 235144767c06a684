using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Refit;

namespace MeetingApis.Internal;

/// <summary>Knows by which properties callers set the fields of a request.</summary>
internal static class RequestFields
{
    /// <summary>Gives the fields that a vendor names the paths that callers know. A field that is no property of the request keeps its name.</summary>
    public static IReadOnlyList<MeetingViolation> Name(in ApiRequest request, IReadOnlyList<MeetingViolation> violations)
    {
        if (violations.Count == 0)
        {
            return violations;
        }

        Type? body = request.Body?.GetType();
        Type? arguments = ArgumentsOf(request);
        return [.. violations.Select(violation => violation.VendorField is { Length: > 0 } field && (PathOf(body, field) ?? PathOf(arguments, field)) is { } path ? violation with { Path = path } : violation)];
    }

    /// <summary>The type whose properties are the arguments of a call; null for none.</summary>
    public static Type? ArgumentsOf(in ApiRequest request) => request.Validated?.Request?.GetType();

    /// <summary>The property that is sent under a name; null if there is none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Where trimming removed the property, its name on the wire is given.")]
    public static PropertyInfo? Find(Type? type, string wireName) => type?.GetProperties().FirstOrDefault(property =>
        (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.GetCustomAttribute<AliasAsAttribute>()?.Name) == wireName);

    /// <summary>The type of a list's items; of anything else, the type itself.</summary>
    public static Type ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : type;

    /// <summary>Translates a path such as <c>meeting_settings.call_setting.callee[0]</c> or <c>users.0.id</c>; null where its first name is unknown.</summary>
    private static string? PathOf(Type? type, string field)
    {
        var path = new StringBuilder();
        foreach (string step in field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && path.Length > 0)
            {
                path.Append('[').Append(index).Append(']');
                continue;
            }

            PropertyInfo? property = Find(type, step);
            if (property is null && path.Length == 0)
            {
                return null;
            }

            path.Append(path.Length == 0 ? "" : ".").Append(property?.Name ?? step);
            type = property is null ? null : ItemOf(property.PropertyType);
        }

        return path.Length == 0 ? null : path.ToString();
    }
}
