using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Requests;

/// <summary>Half an emoji in any text of any request is refused before anything is sent, and is never sent as something else.</summary>
public sealed class HalfCharacterTests
{
    private const string Half = "a\uD83D";

    private static readonly bool[] s_both = [true, false];

    public static TheoryData<string, bool> Texts =>
        new(from property in RequestProperty.OfBodies.Concat(RequestProperty.OfQueries)
            where RequestProperty.ItemType(property.Value.Last.PropertyType) == typeof(string)
            from validates in s_both
            select (property.Key, validates));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Half_a_character_is_a_violation_with_its_path(string name, bool validates)
    {
        RequestProperty property = RequestProperty.OfBodies.GetValueOrDefault(name) ?? RequestProperty.OfQueries[name];
        object request = RequestSamples.With(property, Half);

        (MeetingValidationException thrown, StubTransport transport) = await RefusalAsync(property, request, validates);

        Assert.Contains(thrown.Violations, violation => violation.Path == property.PathOfOnlyItem && violation.Message.Contains("surrogate", StringComparison.Ordinal));
        Assert.Empty(transport.Calls);
    }

    [Fact]
    public async Task Half_characters_are_reported_together_with_the_rules_that_are_broken()
    {
        var dingtalk = DingTalkStub.Start();
        var request = new CreateVideoConferenceRequest { UnionId = "", Title = "t" + '\uDE00', InviteUnionIds = ["u", "\uFFFD", "\\uFFFD", "v" + '\uD83D'] };

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => dingtalk.Client.VideoConferences.CreateAsync(request, Cancellation));

        Assert.Equal("UnionId Title InviteUnionIds[3]", string.Join(' ', thrown.Violations.Select(violation => violation.Path)));
        Assert.Empty(dingtalk.Transport.Calls);
    }

    [Fact]
    public async Task A_request_that_cannot_be_written_to_its_end_still_says_which_rules_it_breaks()
    {
        var wecom = WeComStub.Start();
        var request = new UpdateWeComMeetingRequest { MeetingId = "m1", Title = Half, Description = new string('a', 100_000), Settings = new WeComMeetingSettings { AutoRecordType = default(WeComAutoRecordType) } };

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => wecom.Client.Meetings.UpdateAsync(request, Cancellation));

        Assert.Contains(thrown.Violations, violation => violation.Path == "Settings.AutoRecordType");
        Assert.Empty(wecom.Transport.Calls);
    }

    [Fact]
    public async Task Each_broken_item_of_a_query_is_reported()
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
        var request = new BatchGetFeishuBuildingRoomsRequest { RoomIds = ["a", "b" + '\uD83D', "\uFFFD", '\uDE00' + "d"], Fields = "*" };

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => feishu.Client.BuildingRooms.BatchGetAsync(request, Cancellation));

        Assert.Equal("RoomIds[1] RoomIds[3]", string.Join(' ', thrown.Violations.Select(violation => violation.Path)));
    }

    [Fact]
    public async Task The_replacement_character_itself_is_sent()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "m1", Title = "\"\uFFFD\\uFFFD" }, Cancellation);

        Assert.Equal("{\"meetingid\":\"m1\",\"title\":\"\\\"\uFFFD\\\\uFFFD\"}", Assert.Single(wecom.Transport.Calls).Body);
    }

    [Fact]
    public async Task A_plain_parameter_of_a_query_is_named_as_on_the_wire()
    {
        var dingtalk = DingTalkStub.Start();

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => dingtalk.Client.VideoConferences.ListOngoingAsync(Half, cancellationToken: Cancellation));

        Assert.Equal("nextToken", Assert.Single(thrown.Violations).Path);
    }

    private static async Task<(MeetingValidationException Thrown, StubTransport Transport)> RefusalAsync(RequestProperty property, object request, bool validates)
    {
        (object client, StubTransport transport) = property.Method.DeclaringType!.Namespace switch
        {
            "MeetingApis.Feishu" => Feishu(property, validates),
            "MeetingApis.WeCom" => WeCom(property, validates),
            _ => DingTalk(validates),
        };
        object api = client.GetType().GetProperties().Single(resource => resource.PropertyType == property.Method.DeclaringType).GetValue(client)!;
        object?[] arguments = [.. property.Method.GetParameters().Select(parameter =>
            parameter.ParameterType == property.Request ? request
            : parameter.ParameterType == typeof(string) ? "id"
            : parameter.ParameterType == typeof(CancellationToken) ? Cancellation
            : (object?)null)];
        return (await Assert.ThrowsAsync<MeetingValidationException>(() => (Task)property.Method.Invoke(api, arguments)!), transport);
    }

    private static (object Client, StubTransport Transport) Feishu(RequestProperty property, bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        return (FeishuClient.Operations.Single(operation => operation.Name == property.OperationName).Tokens.HasFlag(TokenKinds.Tenant) ? feishu.Client : feishu.AsUser, feishu.Transport);
    }

    private static (object Client, StubTransport Transport) WeCom(RequestProperty property, bool validates)
    {
        if (!WeComClient.Operations.Single(operation => operation.Name == property.OperationName).Apps.HasFlag(AppKinds.SelfBuilt))
        {
            var provider = WeComStub.StartThirdParty(options => options.ValidateRequests = validates);
            return (provider.InCorp, provider.Transport);
        }

        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        return (wecom.Client, wecom.Transport);
    }

    private static (object Client, StubTransport Transport) DingTalk(bool validates)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
        return (dingtalk.Client, dingtalk.Transport);
    }
}
