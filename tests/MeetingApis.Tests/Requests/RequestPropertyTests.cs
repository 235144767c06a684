using System.Reflection;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Requests;

/// <summary>What is set is sent, and nothing else, for every property of every request: a new property is covered by itself.</summary>
public sealed class RequestPropertyTests
{
    public static TheoryData<string> BodyProperties => [.. RequestProperty.OfBodies.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> QueryProperties => [.. RequestProperty.OfQueries.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BodyProperties))]
    public async Task A_property_that_is_set_is_sent_alone(string name)
    {
        RequestProperty property = RequestProperty.OfBodies[name];

        ReceivedRequest received = await SendAsync(property, RequestSamples.WithValue(property));

        JsonNode? value = FollowedAlone(property, received.Body);
        Assert.NotNull(value);
    }

    [Theory]
    [MemberData(nameof(BodyProperties))]
    public async Task A_property_that_is_set_to_an_empty_value_is_sent_too(string name)
    {
        RequestProperty property = RequestProperty.OfBodies[name];

        ReceivedRequest received = await SendAsync(property, RequestSamples.WithEmptyValue(property));

        JsonNode? value = FollowedAlone(property, received.Body);
        Assert.NotNull(value);
        Assert.True(property.Last.PropertyType != typeof(string) || value.GetValue<string>().Length == 0);
        Assert.True(RequestProperty.ItemType(property.Last.PropertyType) == property.Last.PropertyType || value is JsonArray { Count: 0 } || (IsJoined(property.Last) && value.GetValue<string>().Length == 0));
    }

    [Theory]
    [MemberData(nameof(QueryProperties))]
    public async Task A_parameter_that_is_set_is_sent_alone(string name)
    {
        RequestProperty property = RequestProperty.OfQueries[name];

        ReceivedRequest received = await SendAsync(property, RequestSamples.WithValue(property));

        string[] expected = [.. RequestProperty.AlwaysSent(property.Request), RequestProperty.WireName(property.Last)!];
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), Keys(received).Order(StringComparer.Ordinal));
        Assert.Empty(received.Body);
    }

    [Fact]
    public void Every_request_of_the_five_operations_is_among_them()
    {
        var requests = RequestProperty.OfBodies.Values.Concat(RequestProperty.OfQueries.Values).Select(property => property.Request).ToHashSet();

        Assert.Superset(
            new HashSet<Type> { typeof(UpdateReserveRequest), typeof(ReplyFeishuRoomInstanceRequest), typeof(ListFeishuRoomReservationsRequest), typeof(UpdateWeComMeetingRequest), typeof(UpdateScheduleConferenceRequest) },
            requests);
    }

    /// <summary>Whether the items of the list are joined to one text.</summary>
    private static bool IsJoined(PropertyInfo property) => property.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>() is not null;

    private static async Task<ReceivedRequest> SendAsync(RequestProperty property, object request)
    {
        (object client, StubTransport transport) = StartClient(property.Method);
        object api = client.GetType().GetProperties().Single(resource => resource.PropertyType == property.Method.DeclaringType).GetValue(client)!;
        object?[] arguments = [.. property.Method.GetParameters().Select(parameter =>
            parameter.ParameterType == property.Request ? request
            : parameter.ParameterType == typeof(string) ? "id"
            : parameter.ParameterType == typeof(CancellationToken) ? TestContext.Current.CancellationToken
            : (object?)null)];
        await (Task)property.Method.Invoke(api, arguments)!;
        return Assert.Single(transport.Calls);
    }

    private static (object Client, StubTransport Transport) StartClient(MethodInfo method)
    {
        switch (method.DeclaringType!.Namespace)
        {
            case "MeetingApis.Feishu":
                var feishu = FeishuStub.Start(options => options.ValidateRequests = false);
                feishu.Reply("""{"code":0,"data":{"reserve":{"id":"r1"},"event":{"event_id":"e_0"}}}""");
                bool takesTheApp = method.GetCustomAttribute<Internal.OperationAttribute>()!.Tokens.HasFlag(TokenKinds.Tenant);
                return (takesTheApp ? feishu.Client : feishu.AsUser, feishu.Transport);
            case "MeetingApis.WeCom":
                var wecom = WeComStub.Start(options => options.ValidateRequests = false);
                wecom.Reply("""{"errcode":0,"meetingid":"m1","meetingroom_id":1,"booking_id":"b1","cal_id":"c1","schedule_id":"s1","userid":"u1"}""");
                return (wecom.Client, wecom.Transport);
            default:
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = false);
                bool isLegacy = method.GetCustomAttribute<Internal.OperationAttribute>()!.Host == Internal.ApiHost.Legacy;
                dingtalk.Reply(isLegacy ? """{"errcode":0,"result":{"userid":"u1"}}""" : """{"success":true,"scheduleConferenceId":"s1","conferenceId":"c1","id":"e1"}""");
                return (dingtalk.Client, dingtalk.Transport);
        }
    }

    /// <summary>Goes the property's way through the body, where nothing else may stand beside it, and returns what is at its end.</summary>
    private static JsonNode? FollowedAlone(RequestProperty property, string body)
    {
        var node = JsonNode.Parse(body);
        Type record = property.Request;
        foreach (PropertyInfo step in property.Way)
        {
            JsonObject members = Assert.IsType<JsonObject>(node is JsonArray list ? Assert.Single(list) : node);
            string[] expected = [.. RequestProperty.AlwaysSent(record), RequestProperty.WireName(step)!];
            Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), members.Select(member => member.Key).Order(StringComparer.Ordinal));
            node = members[RequestProperty.WireName(step)!];
            record = RequestProperty.ItemType(step.PropertyType);
        }

        return node;
    }

    /// <summary>The names in the query. WeCom's token stands there too.</summary>
    private static IEnumerable<string> Keys(ReceivedRequest request) =>
        request.PathAndQuery.Split('?')[1].Split('&').Select(pair => pair.Split('=')[0]).Where(name => name != "access_token");
}
