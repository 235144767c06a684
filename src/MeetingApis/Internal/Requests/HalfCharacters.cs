using System.Reflection;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>
/// Half of a surrogate pair in the text of a request, such as an emoji that was cut in two. No vendor can receive it,
/// and a replacement would be sent unnoticed. So it is refused even when no rules are checked: those rules belong to
/// the vendors and may change, but this one does not.
/// </summary>
internal static class HalfCharacters
{
    /// <summary>Stands in a query for text that holds one. No value is ever escaped so.</summary>
    public const string InQuery = "%uFFFD";

    /// <summary>Stands in a body for each. Nothing else is ever escaped so: the real U+FFFD needs no escape.</summary>
    public const string InBody = @"\uFFFD";

    private const string Message = "holds half of a character (a lone surrogate), which cannot be sent.";

    /// <summary>What is wrong with a body that was parsed from text and cannot be written: it holds one, and the reader does not say where.</summary>
    public static IReadOnlyList<MeetingViolation> InParsedBody => [new(nameof(MeetingRequest.Body), Message)];

    private static ReadOnlySpan<byte> InBodyBytes => @"\uFFFD"u8;

    /// <summary>The properties that hold one; null for none.</summary>
    public static IReadOnlyList<MeetingViolation>? Find(in ApiRequest request, ReadOnlySpan<byte> body)
    {
        List<MeetingViolation>? found = null;
        if (request.Url.Contains(InQuery, StringComparison.Ordinal))
        {
            AddQuery(request, found ??= []);
        }

        if (body.IndexOf(InBodyBytes) >= 0)
        {
            AddBody(request, body, found ??= []);
        }

        return found is { Count: > 0 } ? found : null;
    }

    private static void AddQuery(in ApiRequest request, List<MeetingViolation> found)
    {
        string url = request.Url;
        string[][] pairs = [.. url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(static pair => pair.Split('=', 2))];
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i] is not [var key, InQuery])
            {
                continue;
            }

            PropertyInfo? property = RequestFields.Find(RequestFields.ArgumentsOf(request), key);
            int[] places = [.. Enumerable.Range(0, pairs.Length).Where(place => pairs[place][0] == key)];
            bool isRepeated = places.Length > 1 || (property is not null && RequestFields.ItemOf(property.PropertyType) != property.PropertyType);
            found.Add(new MeetingViolation((property?.Name ?? key) + (isRepeated ? $"[{Array.IndexOf(places, i)}]" : ""), Message));
        }
    }

    private static void AddBody(in ApiRequest request, ReadOnlySpan<byte> body, List<MeetingViolation> found)
    {
        var walk = new JsonWalk(body);
        while (walk.Read())
        {
            if (walk.Kind == JsonTokenType.String && HoldsHalf(walk.Written))
            {
                found.Add(new MeetingViolation(NameOf(request.Body!.GetType(), walk.Steps), Message));
            }
        }
    }

    /// <summary>Whether the escape stands there as one, and not after an escaped backslash.</summary>
    private static bool HoldsHalf(ReadOnlySpan<byte> written)
    {
        for (int at = written.IndexOf((byte)'\\'); at >= 0;)
        {
            if (written[at..].StartsWith(InBodyBytes))
            {
                return true;
            }

            // The backslash and what it escapes.
            int next = written[(at + 2)..].IndexOf((byte)'\\');
            at = next < 0 ? -1 : at + 2 + next;
        }

        return false;
    }

    /// <summary>The property as callers know it.</summary>
    private static string NameOf(Type? type, IReadOnlyList<JsonStep> steps)
    {
        var name = new StringBuilder();
        foreach (JsonStep step in steps)
        {
            if (step.Name is null)
            {
                name.Append('[').Append(step.Index).Append(']');
                continue;
            }

            PropertyInfo? property = RequestFields.Find(type, step.Name);
            name.Append(name.Length == 0 ? "" : ".").Append(property?.Name ?? step.Name);
            type = property is null ? null : RequestFields.ItemOf(property.PropertyType);
        }

        return name.ToString();
    }
}
