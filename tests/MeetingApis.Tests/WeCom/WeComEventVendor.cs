using System.Text.Json.Nodes;
using System.Xml.Linq;
using MeetingApis.Tests.Events;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>WeCom delivers the XML of its pages, and for some apps JSON with the same names.</summary>
internal sealed class WeComEventVendor : IEventVendor
{
    private static readonly string[] s_envelope = ["ToUserName", "CreateTime", "MsgType", "Event", "ChangeType", "InfoType", "TimeStamp"];

    public string Name => "wecom";

    public JsonObject Payload(JsonNode example)
    {
        JsonObject payload = Json(XElement.Parse(example.GetValue<string>())).AsObject();
        foreach (string name in s_envelope)
        {
            payload.Remove(name);
        }

        return payload;
    }

    public VendorEvent Deliver(string type, JsonObject payload)
    {
        string[] names = type.Split('.');
        payload["Event"] = names[0];
        payload["ChangeType"] = names.ElementAtOrDefault(1) ?? "";
        return Read(payload.ToJsonString());
    }

    public VendorEvent DeliverExample(string type, JsonNode example) => Read(example.GetValue<string>());

    private static WeComEvent Read(string text)
    {
        WeComEventOptions options = WeComEventSender.Options();
        options.MaxAge = TimeSpan.FromDays(36_500);
        EventReading<WeComEvent> reading = new WeComEventReader(options, new ManualTimeProvider(WeComEventSender.Now)).Read(WeComEventSender.Deliver(text));
        Assert.Null(reading.Refusal);
        return Assert.Single(reading.Events);
    }

    private static JsonNode Json(XElement element) => element.HasElements
        ? new JsonObject(element.Elements().GroupBy(static child => child.Name.LocalName, StringComparer.Ordinal).Select(static same =>
            KeyValuePair.Create(same.Key, (JsonNode?)(same.Count() == 1 ? Json(same.Single()) : new JsonArray([.. same.Select(Json)])))))
        : JsonValue.Create(element.Value.Trim());
}
