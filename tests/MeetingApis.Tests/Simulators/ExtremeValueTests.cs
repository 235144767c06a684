using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Simulators;

/// <summary>Numbers and times at the ends of what can be written. What a simulator cannot hold it refuses.</summary>
public sealed class ExtremeValueTests
{
    private static readonly DateTimeOffset s_start = new ManualTimeProvider().GetUtcNow().AddDays(1);

    public static TheoryData<string> Vendors => ["feishu", "wecom", "dingtalk"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task No_value_of_a_field_breaks_an_operation(string vendor)
    {
        List<string> broken = [];
        foreach (ContractOperation page in ContractBook.Current.Operations.Where(page => page.Name.StartsWith(vendor + ".", StringComparison.Ordinal) && !page.Name.Contains(".auth.", StringComparison.Ordinal)))
        {
            foreach ((string way, ContractField field, Func<ContractExample, JsonObject> part) in FieldsOf(page))
            {
                JsonNode[] values = [.. ValuesOf(field)];
                if (values.Length == 0)
                {
                    continue;
                }

                await using ExampleCaller caller = await ExampleCaller.StartAsync(vendor, new ManualTimeProvider());
                foreach (JsonNode value in values)
                {
                    ContractExample example = ExampleOf(page);
                    Set(part(example), way, value.DeepClone());
                    SimulatorAnswer answer = await caller.SendAsync(page, example);
                    if (answer.Status == HttpStatusCode.InternalServerError)
                    {
                        broken.Add($"{page.Name}: {way} = {value.ToJsonString()}");
                    }
                }
            }
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<(string Way, ContractField Field, Func<ContractExample, JsonObject> Part)> FieldsOf(ContractOperation page) =>
    [
        .. page.Request.Path.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Path!))),
        .. page.Request.Query.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Query!))),
        .. page.Request.Body.Select(static field => (field.Key, field.Value, (Func<ContractExample, JsonObject>)(static example => example.Body!))),
    ];

    /// <summary>The page's example, whose times are to come.</summary>
    private static ContractExample ExampleOf(ContractOperation page)
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
            if (WireWay.Parent(part(copy), way) is { } parent && parent.ContainsKey(WireWay.Name(way)) && TimeOf(field, isEnd: IsEnd(way)) is { } time)
            {
                parent[WireWay.Name(way)] = time;
            }
        }

        return copy;
    }

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

    private static IEnumerable<JsonNode> ValuesOf(ContractField field) => (field.Type, field.Format) switch
    {
        ("integer" or "number", _) => [long.MaxValue, -1L, 0L, DateTimeOffset.MaxValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()],
        (_, "unix-seconds" or "digits") => ["9223372036854775807", "-1", "0", "253402300799"],
        (_, "rfc3339") => ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"],
        (_, "date") => ["9999-12-31", "0001-01-01"],
        _ => [],
    };

    /// <summary>Sets a field, with the objects around it.</summary>
    private static void Set(JsonObject json, string way, JsonNode value)
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
