using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests.Events;

/// <summary>Every event of a page can be stored: it says what it is about, and what is stored of it is read as the same event again.</summary>
public sealed class StoredEventTheories
{
    /// <summary>They concern the app, a whole organisation, or a list of people.</summary>
    private static readonly HashSet<Type> s_aboutNothingInParticular =
    [
        typeof(FeishuAppTicketIssued), typeof(FeishuCalendarChanged),
        typeof(WeComSuiteTicketIssued), typeof(WeComCorpAuthorized), typeof(WeComPermanentCodeReset), typeof(WeComMeetingStartCounted),
        typeof(DingTalkSuiteTicketIssued),
    ];

    public static TheoryData<string, string> Events => EventContractTheories.Events;

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_says_what_it_is_about(string vendor, string type)
    {
        VendorEvent happened = EventVendors.ByName[vendor].DeliverExample(type, EventVendors.Contract(vendor, type).Example);

        string? subject = SubjectOf(happened);

        Assert.Equal(s_aboutNothingInParticular.Contains(happened.GetType()), subject is null);
        Assert.DoesNotMatch("/$", subject ?? "");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void What_is_stored_is_read_as_the_same_event(string vendor, string type)
    {
        VendorEvent happened = EventVendors.ByName[vendor].DeliverExample(type, EventVendors.Contract(vendor, type).Example);

        VendorEvent read = ReadAgain(happened);

        Assert.Equal(happened.GetType(), read.GetType());
        Assert.Equal(happened.Envelope, read.Envelope);
        Assert.Equal(happened.ToString(), read.ToString());
        Assert.Equal(happened.Source.Text.ToArray(), read.Source.Text.ToArray());
    }

    [Theory]
    [InlineData("feishu")]
    [InlineData("wecom")]
    [InlineData("dingtalk")]
    public void An_event_of_an_unknown_type_is_stored_too(string vendor)
    {
        VendorEvent happened = EventVendors.ByName[vendor].Deliver("unheard_of", new System.Text.Json.Nodes.JsonObject { ["field"] = "value" });

        VendorEvent read = ReadAgain(happened);

        Assert.StartsWith("Unknown", read.GetType().Name, StringComparison.Ordinal);
        Assert.Equal(happened.Envelope, read.Envelope);
        Assert.Contains("value", System.Text.Encoding.UTF8.GetString(read.Source.Text.Span), StringComparison.Ordinal);
        Assert.Null(SubjectOf(happened));
    }

    private static string? SubjectOf(VendorEvent happened) => happened switch
    {
        FeishuEvent feishu => FeishuEventSubject.Of(feishu),
        WeComEvent wecom => WeComEventSubject.Of(wecom),
        _ => DingTalkEventSubject.Of((DingTalkEvent)happened),
    };

    private static VendorEvent ReadAgain(VendorEvent happened) => happened switch
    {
        FeishuEvent => FeishuEventParser.ReadAgain(happened.Envelope, happened.Source.Text),
        WeComEvent => WeComEventParser.ReadAgain(happened.Envelope, happened.Source.Text),
        _ => DingTalkEventParser.ReadAgain(happened.Envelope, happened.Source.Text),
    };
}
