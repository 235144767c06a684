using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The <c>guests</c> of a request.</summary>
internal static class WeComGuests
{
    private const int LongestName = 16;

    /// <summary>The guests as they were sent; none where the request names none.</summary>
    /// <param name="body">The request.</param>
    /// <param name="shortestName">How many characters a name has at least: the pages differ.</param>
    public static JsonElement Read(JsonFields body, int shortestName)
    {
        foreach (JsonFields guest in body.Objects("guests") ?? [])
        {
            string area = guest.Text("area") ?? "";
            bool isArea = area.Length > 0 && area.All(char.IsAsciiDigit) && !area.StartsWith("00", StringComparison.Ordinal);
            Require(isArea, guest, "area");
            Require(guest.Text("phone_number") is { Length: > 0 }, guest, "phone_number");
            Require(guest.Text("guest_name") is not { } name || (name.EnumerateRunes().Count() is var length && length >= shortestName && length <= LongestName), guest, "guest_name");
        }

        return body.Has("guests") ? body.Element.GetProperty("guests") : JsonElement.Parse("[]");
    }

    private static void Require(bool rule, JsonFields guest, string name)
    {
        if (!rule)
        {
            throw WeComGateway.InvalidParameter(guest.PathOf(name));
        }
    }
}
