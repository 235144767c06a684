using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Delivers every event in each of DingTalk's three forms.</summary>
internal sealed class DingTalkEventVendor : IEventVendor
{
    public string Name => "dingtalk";

    public VendorEvent Deliver(string type, JsonObject payload)
    {
        var sender = new DingTalkEventSender();

        DingTalkEvent flat = sender.ReadOne(DingTalkEventSender.Flat(type, payload).ToJsonString());
        DingTalkEvent pushed = sender.ReadOne(DingTalkEventSender.Push(type, payload).ToJsonString());
        DingTalkEvent streamed = DingTalkEventParser.Parse(DingTalkEventSender.Headers(type), Encoding.UTF8.GetBytes(payload.ToJsonString()));

        // They differ in the app alone, and in lists, of which none equals another.
        Assert.Equal(flat.Envelope, pushed.Envelope);
        Assert.Equal(flat.Envelope with { AppId = streamed.Envelope.AppId }, streamed.Envelope);
        Assert.Equal(flat.ToString(), pushed.ToString());
        Assert.Equal(flat.ToString(), (streamed with { Envelope = flat.Envelope }).ToString());
        return flat;
    }
}
