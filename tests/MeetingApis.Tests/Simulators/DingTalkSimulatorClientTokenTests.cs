using System.Net;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>What is sent twice under one <c>x-client-token</c> is done once.</summary>
public sealed class DingTalkSimulatorClientTokenTests : IAsyncLifetime
{
    private readonly string _body = $$"""{"summary":"周会",{{At(15, 16)}}}""";
    private DingTalkCalendarRig _rig = null!;

    private int Events => _rig.Simulator.CalendarEvents.All.Count(static held => held.OrganizerUnionId == "boss");

    public async ValueTask InitializeAsync() => _rig = await StartAsync();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task The_same_is_answered_as_before_for_a_day()
    {
        SimulatorAnswer first = await CreateAsync("k1");
        _rig.Time.Advance(TimeSpan.FromHours(23));
        SimulatorAnswer again = await CreateAsync("k1");
        int inTime = Events;
        _rig.Time.Advance(TimeSpan.FromHours(1));
        SimulatorAnswer late = await CreateAsync("k1");

        Assert.Equal(first.Body, again.Body);
        Assert.NotEqual(first.Body, late.Body);
        Assert.Equal((1, 2), (inTime, Events));
    }

    [Fact]
    public async Task Another_token_and_none_create_again()
    {
        await CreateAsync("k1");
        await CreateAsync("k2");
        await CreateAsync(null);
        await CreateAsync(null);

        Assert.Equal(4, Events);
    }

    [Fact]
    public async Task Something_else_under_the_same_token_is_refused()
    {
        await CreateAsync("k1");

        SimulatorAnswer other = await _rig.SendAsync(HttpMethod.Post, "", $$"""{"summary":"周会",{{At(15, 17)}}}""", clientToken: "k1");
        SimulatorAnswer asked = await _rig.SendAsync(HttpMethod.Post, "?other=1", _body, clientToken: "k1");
        SimulatorAnswer elsewhere = await _rig.SendAsync(HttpMethod.Post, "", _body, "ann", "k1");

        Assert.All(new[] { other, asked, elsewhere }, static answer => Assert.Equal((HttpStatusCode.BadRequest, "IdempotentParameterMismatch"), (answer.Status, answer.TextCode)));
        Assert.Equal(1, Events);
    }

    [Fact]
    public async Task What_was_refused_may_be_sent_again()
    {
        string id = await _rig.CreateAsync();
        string other = await _rig.CreateAsync();
        await _rig.BookAsync(other, "r1");
        Task<SimulatorAnswer> BookAsync() => _rig.SendAsync(HttpMethod.Post, $"/{id}/meetingRooms", """{"meetingRoomsToAdd":[{"roomId":"r1"}]}""", clientToken: "k1");

        SimulatorAnswer refused = await BookAsync();
        await _rig.SendAsync(HttpMethod.Delete, $"/{other}");
        SimulatorAnswer booked = await BookAsync();

        Assert.Equal(("meetingRoomNotAvailable", """{"result":true}"""), (refused.TextCode, booked.Body));
    }

    [Fact]
    public async Task An_empty_answer_is_given_again_too()
    {
        string id = await _rig.CreateAsync();

        SimulatorAnswer first = await _rig.SendAsync(HttpMethod.Delete, $"/{id}", clientToken: "k1");
        SimulatorAnswer again = await _rig.SendAsync(HttpMethod.Delete, $"/{id}", clientToken: "k1");
        SimulatorAnswer without = await _rig.SendAsync(HttpMethod.Delete, $"/{id}");

        Assert.Equal((HttpStatusCode.OK, "", HttpStatusCode.OK, ""), (first.Status, first.Body, again.Status, again.Body));
        Assert.Equal("itemNotFound", without.TextCode);
    }

    private Task<SimulatorAnswer> CreateAsync(string? token) => _rig.SendAsync(HttpMethod.Post, "", _body, clientToken: token);
}
