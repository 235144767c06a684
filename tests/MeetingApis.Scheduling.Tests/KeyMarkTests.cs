using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Tests;

public sealed class KeyMarkTests
{
    private static readonly ClientIdentity s_app = new() { Vendor = MeetingVendor.Feishu, AppId = "cli_1" };

    [Fact]
    public void What_people_write_below_the_mark_stays()
    {
        string description = KeyMark.Of(s_app, "order-4711", 1).AppendTo("议程");

        Assert.Equal("议程", KeyMark.Strip(description));
        Assert.Equal("议程\n纪要", KeyMark.Strip($"{description}\n纪要"));
        Assert.Equal("", KeyMark.Strip(KeyMark.Of(s_app, "order-4711", 1).AppendTo(null)));
    }

    [Fact]
    public void A_key_is_that_of_one_identity()
    {
        ClientIdentity[] identities = [s_app, s_app with { User = "alice" }, s_app with { User = "bob" }, s_app with { Tenant = "t1" }, s_app with { AppId = "cli_2" }];

        Assert.Equal(identities.Length, identities.Select(static identity => KeyMark.Of(identity, "order-4711", 1).Hash).Distinct().Count());
        Assert.Equal(identities.Length, identities.Select(static identity => KeyMemory.Of(new SchedulerCore(new SchedulingOptions(), TimeProvider.System, null), identity, "order-4711").Name).Distinct().Count());
    }

    [Fact]
    public void A_description_tells_which_meeting_of_the_key_it_is()
    {
        string description = KeyMark.Of(s_app, "order-4711", 3).AppendTo("议程");

        Assert.Equal(3, KeyMark.GenerationIn(description, s_app, "order-4711"));
        Assert.Null(KeyMark.GenerationIn(description, s_app, "order-4712"));
        Assert.Null(KeyMark.GenerationIn(description.Replace("[meeting 3-", "[meeting 4-", StringComparison.Ordinal), s_app, "order-4711"));
        Assert.Null(KeyMark.GenerationIn("议程", s_app, "order-4711"));
    }
}
