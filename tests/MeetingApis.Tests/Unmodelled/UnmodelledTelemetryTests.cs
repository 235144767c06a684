using System.Diagnostics;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>Traces and metrics of requests without a method: a name, and never a path.</summary>
[Collection(ProcessWide.Name)]
public sealed class UnmodelledTelemetryTests
{
    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Spans_and_measurements_have_the_name_and_no_id(MeetingVendor vendor)
    {
        using var telemetry = new CapturedTelemetry();
        var rig = new UnmodelledRig(vendor, new SkippingTimeProvider());
        rig.Succeeds();

        foreach (string id in new[] { "ou_1", "ou_2" })
        {
            await rig.SendAsync(new MeetingRequest(HttpMethod.Get, $"{rig.Path}/{id}"), TestContext.Current.CancellationToken);
        }

        string name = $"{vendor.ToString().ToLowerInvariant()}.unmodelled";
        Activity[] spans = [.. telemetry.Spans.Where(span => Equals(span.GetTagItem("meetingapis.operation"), name))];
        Assert.Equal([$"GET {name}", $"GET {name}"], spans.Select(span => span.DisplayName));
        Assert.All(spans, span => Assert.Null(span.GetTagItem("url.template")));
        Assert.All(spans.SelectMany(span => span.TagObjects), tag => Assert.DoesNotContain("ou_", $"{tag.Value}", StringComparison.Ordinal));
        Assert.Equal(2, telemetry.Of("meetingapis.client.operation.duration", name).Count);
        Assert.Single(telemetry.Of("meetingapis.client.operation.duration", name).Select(one => string.Join(',', one.Tags)).Distinct());
    }
}
