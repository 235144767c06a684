namespace MeetingApis.Analyzers.Tests;

/// <summary>MEETING001: what is reported and what is not, and the fix.</summary>
public sealed class ImplicitTimeZoneTests
{
    private static readonly ImplicitTimeZoneAnalyzer s_analyzer = new();

    [Theory]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|time|] };")]
    [InlineData("UpdateReserveRequest request = new() { EndTime = [|maybe|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|DateTime.Now.AddHours(1)|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|DateTime.UtcNow|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|new DateTime(2026, 12, 1, 10, 0, 0)|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = ([|time|]) };")]
    [InlineData("var request = new UpdateReserveRequest() with { EndTime = [|time|] };")]
    [InlineData("var request = new CreateScheduleConferenceRequest { CreatorUnionId = text, Title = text, StartTime = [|time|], EndTime = [|time.AddHours(1)|] };")]
    [InlineData("var booked = new SimulatedFeishuRoomReservation { RoomId = text, StartTime = moment, EndTime = moment }; booked = booked with { StartTime = [|time|] };")]
    [InlineData("FeishuCalendarEventTime.At([|time|], ChinaTime.TimeZone);")]
    [InlineData("FeishuCalendarEventTime.At(timeZone: text, time: [|time|]);")]
    [InlineData("ChinaTime.DayOf([|time|]);")]
    [InlineData("await feishu.Authorization.AcceptAppTicketAsync(text, [|time|]);")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = flag ? [|time|] : moment };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|flag ? time : time.AddHours(1)|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = flag ? [|time|] : null };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = flag switch { true => [|time|], false => moment } };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = (DateTimeOffset?)null ?? [|time|] };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|maybe ?? time|] };")]
    [InlineData("var series = new SimulatedWeComSchedule { ScheduleId = text, StartTime = moment, EndTime = moment, ExcludedTimes = [[|time|], moment] };")]
    [InlineData("var series = new SimulatedWeComSchedule { ScheduleId = text, StartTime = moment, EndTime = moment, ExcludedTimes = new List<DateTimeOffset> { [|time|], moment } };")]
    [InlineData("var series = new SimulatedWeComSchedule { ScheduleId = text, StartTime = moment, EndTime = moment, ExcludedTimes = new DateTimeOffset[] { [|time|] } };")]
    [InlineData("var series = new SimulatedWeComSchedule { ScheduleId = text, StartTime = moment, EndTime = moment, ExcludedTimes = new[] { [|time|], moment } };")]
    [InlineData("DateTimeOffset start = [|time|];\nvar request = new UpdateReserveRequest { EndTime = start };")]
    [InlineData("DateTimeOffset start = [|time|];\nvar request = new UpdateReserveRequest { EndTime = start.AddHours(1) };")]
    [InlineData("DateTimeOffset start = [|time|], end = start + TimeSpan.FromHours(1);\nvar request = new UpdateReserveRequest { EndTime = end };")]
    [InlineData("DateTimeOffset start;\nstart = [|time|];\nvar request = new UpdateReserveRequest { EndTime = start };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = [|(DateTime)(object)time|] };")]
    [InlineData("Func<UpdateReserveRequest> make = () => new() { EndTime = [|time|] };")]
    public Task A_time_without_a_zone_is_reported(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code));

    [Theory]
    [InlineData("var request = new UpdateReserveRequest { EndTime = moment };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = DateTimeOffset.Now };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = (DateTimeOffset)time };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = (DateTimeOffset?)time };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = new DateTimeOffset(time, ChinaTime.Offset) };")]
    [InlineData("var request = new UpdateReserveRequest { EndTime = ChinaTime.At(time) };")]
    [InlineData("DateTimeOffset start = time;\nConsole.WriteLine(start);")]
    [InlineData("DateTimeOffset start = time;\nvar request = new UpdateReserveRequest { EndTime = start < moment ? moment : null };")]
    [InlineData("var list = new List<DateTimeOffset> { time };\nlist.Add(time);")]
    [InlineData("bool isPast = moment < time;")]
    public Task A_time_with_a_zone_or_of_something_else_is_not(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code));

    [Fact]
    public Task A_time_in_an_initializer_or_an_expression_body_is_reported() => Workbench.ReportsAsync(s_analyzer, """
        using MeetingApis;

        internal static class Written
        {
            private static readonly MeetingApis.Feishu.UpdateReserveRequest s_request = new() { EndTime = [|DateTime.Now|] };

            private static MeetingApis.Feishu.UpdateReserveRequest Request(DateTime time) => new() { EndTime = [|time|] };
        }
        """);

    [Fact]
    public Task A_project_without_the_library_is_left_alone() => Workbench.ReportsAsync(s_analyzer, """
        internal sealed class UpdateReserveRequest
        {
            public DateTimeOffset EndTime { get; init; } = DateTime.Now;
        }
        """, Workbench.WithoutLibrary);

    [Theory]
    [InlineData("EndTime = time", "EndTime = ChinaTime.At(time)")]
    [InlineData("EndTime = DateTime.Parse(text)", "EndTime = ChinaTime.At(DateTime.Parse(text))")]
    [InlineData("EndTime = new DateTime(2026, 12, 1, 10, 0, 0)", "EndTime = ChinaTime.At(new DateTime(2026, 12, 1, 10, 0, 0))")]
    [InlineData("EndTime = time + TimeSpan.FromHours(1)", "EndTime = ChinaTime.At(time + TimeSpan.FromHours(1))")]
    [InlineData("EndTime = flag ? time : moment", "EndTime = flag ? ChinaTime.At(time) : moment")]
    [InlineData("EndTime = DateTime.UtcNow.AddHours(2)", "EndTime = DateTimeOffset.UtcNow.AddHours(2)")]
    [InlineData("EndTime = System.DateTime.Now + TimeSpan.FromHours(2)", "EndTime = System.DateTimeOffset.Now + TimeSpan.FromHours(2)")]
    [InlineData("EndTime = DateTime.Today.AddDays(1).AddHours(15)", "EndTime = ChinaTime.At(ChinaTime.DayOf(DateTimeOffset.UtcNow)).AddDays(1).AddHours(15)")]
    [InlineData("EndTime = DateTime.Now.Date.AddHours(15)", "EndTime = ChinaTime.At(ChinaTime.DayOf(DateTimeOffset.UtcNow)).AddHours(15)")]
    [InlineData("EndTime = maybe", "EndTime = maybe is { } time2 ? ChinaTime.At(time2) : null")]
    [InlineData("EndTime = maybe ?? maybe", "EndTime = (maybe ?? maybe) is { } time2 ? ChinaTime.At(time2) : null")]
    [InlineData("EndTime = (DateTimeOffset?)null ?? maybe", "EndTime = (DateTimeOffset?)null ?? (maybe is { } time2 ? ChinaTime.At(time2) : null)")]
    public async Task The_fix_says_the_zone(string before, string after)
    {
        string code = Workbench.InMethod($"var request = new UpdateReserveRequest {{ {before} }};");

        string changed = await Workbench.FixAsync(s_analyzer, new ExplicitTimeZoneFix(), code);

        Assert.Equal(Workbench.InMethod($"var request = new UpdateReserveRequest {{ {after} }};"), changed);
    }

    [Fact]
    public async Task The_fix_names_the_namespace_where_no_using_does()
    {
        string changed = await Workbench.FixAsync(s_analyzer, new ExplicitTimeZoneFix(), """
            using MeetingApis.Feishu;

            internal static class Written
            {
                private static UpdateReserveRequest Request(DateTime time) => new() { EndTime = time };
            }
            """);

        Assert.Equal("""
            using MeetingApis.Feishu;

            internal static class Written
            {
                private static UpdateReserveRequest Request(DateTime time) => new() { EndTime = MeetingApis.ChinaTime.At(time) };
            }
            """, changed);
    }
}
