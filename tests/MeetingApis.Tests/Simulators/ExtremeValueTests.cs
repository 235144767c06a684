using System.Net;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Simulators;

/// <summary>Numbers and times at the ends of what can be written. What a simulator cannot hold it refuses.</summary>
public sealed class ExtremeValueTests
{
    public static TheoryData<string> Vendors => ["feishu", "wecom", "dingtalk"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task No_value_of_a_field_breaks_an_operation(string vendor)
    {
        List<string> broken = [];
        foreach (ContractOperation page in ContractBook.Current.Operations.Where(page => page.Name.StartsWith(vendor + ".", StringComparison.Ordinal) && !page.Name.Contains(".auth.", StringComparison.Ordinal)))
        {
            foreach ((string way, ContractField field, Func<ContractExample, JsonObject> part) in PlayableExample.FieldsOf(page))
            {
                JsonNode[] values = [.. ValuesOf(field)];
                if (values.Length == 0)
                {
                    continue;
                }

                await using ExampleCaller caller = await ExampleCaller.StartAsync(vendor, new ManualTimeProvider());
                foreach (JsonNode value in values)
                {
                    ContractExample example = PlayableExample.Of(page, caller.Ids);
                    PlayableExample.Set(part(example), way, value.DeepClone());
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

    private static IEnumerable<JsonNode> ValuesOf(ContractField field) => (field.Type, field.Format) switch
    {
        ("integer" or "number", _) => [long.MaxValue, -1L, 0L, DateTimeOffset.MaxValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()],
        (_, "unix-seconds" or "digits") => ["9223372036854775807", "-1", "0", "253402300799"],
        (_, "rfc3339") => ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"],
        (_, "date") => ["9999-12-31", "0001-01-01"],
        _ => [],
    };
}
