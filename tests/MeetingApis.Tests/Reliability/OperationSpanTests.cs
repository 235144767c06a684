using System.Diagnostics;
using System.Net;
using System.Reflection;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests.Reliability;

/// <summary>The span of each operation: all that it says is known before anything is sent, but for numbers and codes.</summary>
[Collection(ProcessWide.Name)]
public sealed class OperationSpanTests
{
    private static readonly Dictionary<string, ApiOperation> s_catalogue =
        new[] { FeishuClient.Operations, WeComClient.Operations, DingTalkClient.Operations }.SelectMany(one => one).ToDictionary(one => one.Name, StringComparer.Ordinal);

    public static TheoryData<string> Operations => [.. s_catalogue.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_span_has_the_name_and_the_template_of_its_operation_and_no_id(string name)
    {
        using var telemetry = new CapturedTelemetry();

        await EachOperation.CallAsync(name, Example.ResponseOf(name));

        Activity span = telemetry.Span(name);
        Assert.Equal((NameOf(name), NameOf(name), ActivityKind.Client, ActivityStatusCode.Unset), (span.OperationName, span.DisplayName, span.Kind, span.Status));
        Assert.Equal(Tags(name, ("http.response.status_code", 200), ("meetingapis.attempts", 1)), TagsOf(span));
        Assert.All(span.Events, one => Assert.Equal(("meetingapis.token.acquired", 0), (one.Name, one.Tags.Count())));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_span_of_a_failure_adds_its_kind_and_the_status(string name)
    {
        using var telemetry = new CapturedTelemetry();

        await EachOperation.FailureAsync(name, "<html>a page of somebody's</html>", HttpStatusCode.BadGateway, "text/html");

        Activity span = telemetry.Span(name);
        Assert.Equal((NameOf(name), ActivityStatusCode.Error), (span.DisplayName, span.Status));
        Assert.Equal(Tags(name, ("error.type", "Unavailable"), ("http.response.status_code", 502), ("meetingapis.attempts", 1)), TagsOf(span));
        Assert.Equal($"{s_catalogue[name].Vendor} sent an answer that is not a JSON object", span.StatusDescription);
    }

    [Fact]
    public void No_template_holds_a_query_that_of_a_token_request_neither()
    {
        ApiOperation[] tokens = [.. new[] { typeof(FeishuAuthOperations), typeof(WeComAuthOperations), typeof(DingTalkAuthOperations) }
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(property => (ApiOperation)property.GetValue(null)!)];

        Assert.Equal(Enum.GetValues<MeetingVendor>(), tokens.Select(operation => operation.Vendor).Distinct().Order());
        Assert.All(s_catalogue.Values.Concat(tokens), operation => Assert.Matches(@"^(/([A-Za-z0-9_\-.]+|\{[A-Za-z]+\}))+$", operation.PathTemplate));
    }

    private static string NameOf(string operation) => $"{s_catalogue[operation].Method} {s_catalogue[operation].PathTemplate}";

    private static IEnumerable<(string, object?)> Tags(string name, params IEnumerable<(string Key, object? Value)> more)
    {
        ApiOperation operation = s_catalogue[name];
        return more.Concat(
        [
            ("http.request.method", operation.Method.Method),
            ("meetingapis.operation", name),
            ("meetingapis.vendor", operation.Vendor.ToString()),
            ("server.address", operation.Host == ApiHost.Legacy ? "oapi.dingtalk.com" : VendorUnderTest.Of(operation.Vendor).BaseAddress.Host),
            ("server.port", 443),
            ("url.template", operation.PathTemplate),
        ]).OrderBy(tag => tag.Key, StringComparer.Ordinal);
    }

    private static IEnumerable<(string, object?)> TagsOf(Activity span) => span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => (tag.Key, tag.Value));
}
