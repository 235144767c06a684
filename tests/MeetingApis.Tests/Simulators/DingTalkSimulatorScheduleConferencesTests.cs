using System.Globalization;
using System.Net;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkSimulatorScheduleConferencesTests : IAsyncLifetime
{
    private const string Id = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private const string Creator = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";

    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _caller = new DingTalkCaller(_dingtalk);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task The_pages_example_is_accepted_and_reads_back()
    {
        SimulatorAnswer answer = await _caller.UpdateAsync(Body());

        Assert.Equal("""{"success":true}""", answer.Body);
        Assert.NotEmpty(answer.Header("x-acs-request-id"));
        SimulatedScheduleConference conference = _dingtalk.Conferences.Get(Id);
        Assert.Equal("Booked meeting title", conference.Title);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1687924800000), conference.StartTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1687928400000), conference.EndTime);
    }

    [Theory]
    [InlineData(50, HttpStatusCode.OK)]
    [InlineData(51, HttpStatusCode.BadRequest)]
    public async Task A_title_has_at_most_50_characters(int length, HttpStatusCode status)
    {
        Assert.Equal(status, (await _caller.UpdateAsync(Body(title: new string('会', length)))).Status);
    }

    [Fact]
    public async Task A_parameter_error_carries_a_reason()
    {
        SimulatorAnswer answer = await _caller.UpdateAsync(Body(title: ""));

        Assert.Equal((HttpStatusCode.BadRequest, "paramsError"), (answer.Status, answer.TextCode));
        Assert.StartsWith("error:", answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_lies_before_the_end()
    {
        Assert.Equal("paramsError", (await _caller.UpdateAsync(Body(start: 1687928400000))).TextCode);
    }

    [Fact]
    public async Task Every_field_is_required()
    {
        Assert.Equal("paramsError", (await _caller.UpdateAsync("{}")).TextCode);
        Assert.Equal("paramsError", (await _caller.UpdateAsync(Body(creator: ""))).TextCode);
        Assert.Equal("paramsError", (await _caller.UpdateAsync(Body(id: ""))).TextCode);
        Assert.Equal("paramsError", (await _caller.UpdateAsync(Body(start: 0))).TextCode);
    }

    [Fact]
    public async Task An_unknown_conference_is_a_parameter_error()
    {
        Assert.Equal("paramsError", (await _caller.UpdateAsync(Body(id: "unknown"))).TextCode);
    }

    [Fact]
    public async Task Only_the_creator_may_change_it()
    {
        SimulatorAnswer answer = await _caller.UpdateAsync(Body(creator: "another"));

        Assert.Equal((HttpStatusCode.BadRequest, "permissionError"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task A_cancelled_conference_stays_as_it_is()
    {
        _dingtalk.Conferences.Set(_dingtalk.Conferences.Get(Id) with { IsCancelled = true });

        SimulatorAnswer answer = await _caller.UpdateAsync(Body());

        Assert.Equal((HttpStatusCode.BadRequest, "resourceCancel"), (answer.Status, answer.TextCode));
    }

    [Theory]
    [InlineData("", "Missingbody")]
    [InlineData("{", "Invalidbody")]
    [InlineData("[]", "Invalidbody")]
    public async Task A_body_that_is_no_json_object_is_refused(string body, string code)
    {
        Assert.Equal(code, (await _caller.UpdateAsync(body)).TextCode);
    }

    private static string Body(
        string id = Id, string creator = Creator, string title = "Booked meeting title", long start = 1687924800000, long end = 1687928400000) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"creatorUnionId":"{{creator}}","scheduleConferenceId":"{{id}}","title":"{{title}}","startTime":{{start}},"endTime":{{end}}}""");
}
