using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A page of a list, as <c>nextToken</c> and <c>maxResults</c> ask for it.</summary>
internal sealed record DingTalkPage(int Offset, int Size)
{
    /// <param name="request">The request.</param>
    /// <param name="size">The size of a page where the request names none.</param>
    /// <param name="most">The largest size.</param>
    /// <param name="refusal">What another token or size is answered with.</param>
    /// <param name="least">The smallest size; 0 is taken as no size at all.</param>
    public static DingTalkPage Read(SimulatorRequest request, int size, int most, RefusedException refusal, int least = 1) => new(
        ReadInteger(request, "nextToken", 0, int.MaxValue, refusal) ?? 0,
        ReadInteger(request, "maxResults", least, most, refusal) is > 0 and var asked ? asked : size);

    /// <summary>The page's rows, and the token of the next page; null on the last.</summary>
    public (JsonArray Rows, int? Next) Of<T>(IReadOnlyCollection<T> all, Func<T, JsonNode> toJson)
    {
        JsonNode[] rows = all.Skip(Offset).Take(Size).Select(toJson).ToArray();
        return (new JsonArray(rows), Offset + Size < all.Count ? Offset + Size : null);
    }

    /// <summary>Writes the token of the next page, as text; none on the last.</summary>
    public static void WriteNext(JsonObject answer, int? next)
    {
        if (next is { } offset)
        {
            answer["nextToken"] = offset.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static int? ReadInteger(SimulatorRequest request, string name, int least, int most, RefusedException refusal)
    {
        if (request.Query(name) is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most
            ? value
            : throw refusal;
    }
}
