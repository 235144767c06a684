using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>A request is refused beyond each limit of the page, and not at it.</summary>
internal static class LimitCheck
{
    public static async Task<IReadOnlyList<string>> OffencesAsync(ContractOperation page, CodeSide side)
    {
        var offences = new List<string>();
        foreach (RequestPart part in RequestPart.Of(page, side))
        {
            foreach ((string way, ContractField field) in part.Fields.Where(field => part.Code.ContainsKey(field.Key)))
            {
                foreach (Limit limit in Limit.Of(field, WireWay.IsList(way)))
                {
                    IReadOnlyList<string>? beyond = await part.BrokenAsync(way, (parent, name) => parent[name] = limit.Beyond(parent[name]));
                    IReadOnlyList<string>? at = await BestAsync(part, way, limit);
                    if (beyond is null)
                    {
                        offences.Add($"{part.Name}: no example holds the object of '{way}', so that {limit.Name} cannot be tried");
                    }
                    else if (!beyond.Except(at!, StringComparer.Ordinal).Any())
                    {
                        offences.Add($"{part.Name}: '{way}' is sent beyond {limit.Name}");
                    }
                    else if (at!.Except(await part.BrokenAsync(way, static (_, _) => { }) ?? [], StringComparer.Ordinal).FirstOrDefault() is { } refusal)
                    {
                        offences.Add($"{part.Name}: '{way}' is refused at {limit.Name}: {refusal}");
                    }
                }
            }
        }

        return offences;
    }

    /// <summary>What is still broken with the best of the good values; the page's own example may break other rules in the same place.</summary>
    private static async Task<IReadOnlyList<string>?> BestAsync(RequestPart part, string way, Limit limit)
    {
        IReadOnlyList<string>? best = null;
        foreach (Func<JsonNode?, JsonNode?> at in limit.At)
        {
            IReadOnlyList<string>? broken = await part.BrokenAsync(way, (parent, name) => parent[name] = at(parent[name]));
            best = best is null || broken?.Count < best.Count ? broken : best;
        }

        return best;
    }
}
