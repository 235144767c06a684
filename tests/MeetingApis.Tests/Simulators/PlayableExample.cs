using System.Globalization;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Simulators;

/// <summary>The page's example of an operation, to be changed and sent.</summary>
internal static class PlayableExample
{
    /// <summary>What the examples take from an answer that nobody got, or what does not go with the rest of them.</summary>
    private static readonly string[] s_ofAnother = ["page_token", "sync_token", "anchor_time", "cursor", "nextToken", "maxResults", "sub_meetingid", "op_mode", "op_start_time", "host_key", "assign_hosts", "old_host_user", "attendee_ids", "delete_ids", "attendee_join_auto_record", "enable_host_pause_auto_record", "cancel_date"];

    private static readonly DateTimeOffset s_start = new ManualTimeProvider().GetUtcNow().AddDays(1);

    /// <summary>The fields of the request, and the part of an example that each belongs to.</summary>
    public static IEnumerable<(string Way, ContractField Field, Func<ContractExample, JsonObject> Part)> FieldsOf(ContractOperation page) =>
    [
        .. page.Request.Path.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Path!))),
        .. page.Request.Query.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Query!))),
        .. page.Request.Body.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Body!))),
    ];

    /// <summary>The page's example with ids that the simulator has and times that are to come, without pages and instances that nobody made.</summary>
    public static ContractExample Of(ContractOperation page, IReadOnlyDictionary<string, string> ids)
    {
        ContractExample example = page.Examples[0];
        ContractExample copy = example with
        {
            Path = (JsonObject)(example.Path?.DeepClone() ?? new JsonObject()),
            Query = (JsonObject)(example.Query?.DeepClone() ?? new JsonObject()),
            Body = (JsonObject)(example.Body?.DeepClone() ?? new JsonObject()),
        };
        foreach ((string way, ContractField field, Func<ContractExample, JsonObject> part) in FieldsOf(page))
        {
            if (WireWay.Parent(part(copy), way) is not { } parent || !parent.ContainsKey(WireWay.Name(way)))
            {
                continue;
            }

            if (s_ofAnother.Contains(WireWay.Name(way), StringComparer.Ordinal))
            {
                parent.Remove(WireWay.Name(way));
            }
            else if (field.Id is not null)
            {
                Set(part(copy), way, ValueOf(field, ids[field.Id]));
            }
            else if (TimeOf(field, isEnd: IsEnd(way)) is { } time)
            {
                parent[WireWay.Name(way)] = time;
            }
        }

        return copy;
    }

    /// <summary>An id as the field writes it.</summary>
    public static JsonNode ValueOf(ContractField field, string id) => field.Type == "integer" ? long.Parse(id, CultureInfo.InvariantCulture) : id;

    private static bool IsEnd(string way) => way.Contains("end", StringComparison.OrdinalIgnoreCase) || way.Contains("max", StringComparison.OrdinalIgnoreCase) || way.Contains("until", StringComparison.OrdinalIgnoreCase);

    private static JsonNode? TimeOf(ContractField field, bool isEnd)
    {
        DateTimeOffset time = s_start.AddHours(isEnd ? 1 : 0);
        return (field.Type, field.Format) switch
        {
            ("integer", "unix-seconds") => time.ToUnixTimeSeconds(),
            ("integer", "unix-milliseconds") => time.ToUnixTimeMilliseconds(),
            (_, "unix-seconds") => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            (_, "rfc3339") => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    /// <summary>Sets a field, with the objects around it.</summary>
    public static void Set(JsonObject json, string way, JsonNode? value)
    {
        JsonObject at = json;
        foreach (string part in way.Split('.')[..^1])
        {
            string name = WireWay.Name(part);
            if (WireWay.IsList(part))
            {
                at[name] ??= new JsonArray(new JsonObject());
                at = at[name]!.AsArray().Count > 0 ? at[name]![0]!.AsObject() : new JsonObject();
            }
            else
            {
                at[name] ??= new JsonObject();
                at = at[name]!.AsObject();
            }
        }

        at[WireWay.Name(way)] = WireWay.IsList(way) ? new JsonArray(value) : value;
    }
}
