using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>A person has three ids in Feishu. A call says which kind it uses.</summary>
public sealed class FeishuIdKindTests : IAsyncLifetime
{
    private const string Reserve = "6911188411932033028";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _feishu.People.Add(new SimulatedFeishuPerson("ou_zhang"));
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Theory]
    [InlineData("open_id", "ou_zhang", 0)]
    [InlineData("open_id", "on_zhang", 99992351)]
    [InlineData("open_id", "zhang", 99992351)]
    [InlineData("union_id", "on_zhang", 0)]
    [InlineData("union_id", "ou_zhang", 99992363)]
    [InlineData("user_id", "zhang", 0)]
    [InlineData("user_id", "ou_zhang", 99992359)]
    public async Task An_id_of_another_kind_than_the_call_says_is_refused(string type, string id, int code)
    {
        string body = $$"""{"kickout_users":[{"id":"{{id}}","user_type":1}]}""";

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, $"{MeetingPath()}/kickout?user_id_type={type}", body);

        Assert.Equal(code, answer.NumericCode);
    }

    [Fact]
    public async Task Rooms_and_telephones_have_ids_of_their_own_kinds()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, $"{MeetingPath()}/kickout", """{"kickout_users":[{"id":"omm_1","user_type":2}]}""");

        Assert.Equal(0, answer.NumericCode);
    }

    [Theory]
    [InlineData("open_id", "ou_zhang")]
    [InlineData("union_id", "on_zhang")]
    [InlineData("user_id", "zhang")]
    public async Task A_meeting_shows_its_people_by_the_kind_that_is_asked_for(string type, string id)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, $"{MeetingPath()}?with_participants=true&user_id_type={type}");

        JsonElement meeting = answer.Json.GetProperty("data").GetProperty("meeting");
        JsonElement participant = Assert.Single(meeting.GetProperty("participants").EnumerateArray());
        Assert.Equal((id, id, true), (meeting.GetProperty("host_user").GetProperty("id").GetString(), participant.GetProperty("id").GetString(), participant.GetProperty("is_host").GetBoolean()));
    }

    [Fact]
    public async Task A_host_acts_whichever_of_their_ids_the_token_names()
    {
        string path = MeetingPath();

        SimulatorAnswer answer = await _caller.SendWithTokenAsync(HttpMethod.Patch, $"{path}/end", "{}", _feishu.IssueUserToken("on_zhang"));

        Assert.Equal(0, answer.NumericCode);
    }

    private string MeetingPath() => $"/open-apis/vc/v1/meetings/{_feishu.StartMeeting(Reserve, "ou_zhang").Id}";
}
