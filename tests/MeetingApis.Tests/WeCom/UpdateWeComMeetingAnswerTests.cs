using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>What updating a meeting returns.</summary>
public sealed class UpdateWeComMeetingAnswerTests
{
    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        UpdateWeComMeetingResponse response = await ReadAsync(Example.ResponseOf("wecom.meetings.update"));

        Assert.Equal(["lisi", "wangwu"], response.ExcessUsers);
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""")]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":0,"excess_users":null}""")]
    [InlineData("""{"errcode":0,"excess_users":""}""")]
    [InlineData("""{"errcode":0,"excess_users":[]}""")]
    [InlineData("""{"errcode":0,"excess_users":[null]}""")]
    public async Task Nobody_in_excess_is_an_empty_list(string answer)
    {
        UpdateWeComMeetingResponse response = await ReadAsync(answer);

        Assert.Empty(response.ExcessUsers);
    }

    [Theory]
    [InlineData("\"lisi\"", "lisi")]
    [InlineData("10001", "10001")]
    [InlineData("[10001,\"lisi\",true]", "10001 lisi true")]
    [InlineData("[\"李四\"]", "李四")]
    public async Task Excess_users_come_in_either_shape(string sent, string expected)
    {
        UpdateWeComMeetingResponse response = await ReadAsync($$"""{"errcode":0,"errmsg":"ok","excess_users":{{sent}}}""");

        Assert.Equal(expected, string.Join(' ', response.ExcessUsers));
    }

    [Theory]
    [InlineData("""{"excess_users":["lisi"],"errmsg":"ok","errcode":0}""")]
    [InlineData("""{"errcode":"0","errmsg":"ok","excess_users":["lisi"],"invalid":{"excess_users":["no"],"errcode":9}}""")]
    [InlineData("""{"errmsg":{"text":"ok"},"errcode":0,"excess_users":["lisi"]}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok Warning: wrong json format. ","excess_users":["lisi"]}""")]
    [InlineData(" \n{ \"errcode\" : 0 , \"excess_users\" : [ \"lisi\" ] }\n")]
    [InlineData("\uFEFF{\"errcode\":0,\"excess_users\":[\"lisi\"]}")]
    public async Task Order_blanks_unknown_members_and_a_byte_order_mark_do_not_matter(string answer)
    {
        UpdateWeComMeetingResponse response = await ReadAsync(answer);

        Assert.Equal(["lisi"], response.ExcessUsers);
    }

    [Theory]
    [InlineData("""{"userid":["lisi"]}""", "$.excess_users")]
    [InlineData("""["lisi",{"userid":"wangwu"}]""", "$.excess_users[1]")]
    [InlineData("""[["lisi"]]""", "$.excess_users[0]")]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place(string sent, string place)
    {
        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => ReadAsync($$"""{"errcode":0,"excess_users":{{sent}} }"""));

        Assert.Contains($"at {place}", thrown.Message, StringComparison.Ordinal);
    }

    private static async Task<UpdateWeComMeetingResponse> ReadAsync(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);
        return await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, TestContext.Current.CancellationToken);
    }
}
