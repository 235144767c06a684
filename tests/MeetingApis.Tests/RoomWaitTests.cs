using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests;

public sealed class RoomWaitTests
{
    private static readonly int[] s_pauses = [1, 2, 4, 8, 8, 4];

    private readonly SkippingTimeProvider _time = new();
    private int _reads;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RoomAnswerStatus.Accepted)]
    [InlineData(RoomAnswerStatus.Declined)]
    [InlineData(RoomAnswerStatus.Removed)]
    public async Task A_final_answer_ends_the_wait_at_once(RoomAnswerStatus status)
    {
        RoomAnswer answer = await PollAsync([status]);

        Assert.Equal(new RoomAnswer(status), answer);
        Assert.Empty(_time.Delays);
    }

    [Theory]
    [InlineData(RoomAnswerStatus.NoAnswer)]
    [InlineData(RoomAnswerStatus.AwaitingApproval)]
    public async Task An_answer_that_is_not_final_is_asked_for_again(RoomAnswerStatus status)
    {
        RoomAnswer answer = await PollAsync([status, RoomAnswerStatus.Accepted]);

        Assert.Equal(RoomAnswerStatus.Accepted, answer.Status);
        Assert.Equal([TimeSpan.FromSeconds(1)], _time.Delays);
    }

    [Fact]
    public async Task Pauses_double_up_to_eight_intervals_and_the_last_read_comes_when_the_time_is_over()
    {
        RoomAnswer answer = await PollAsync([RoomAnswerStatus.NoAnswer], maxWait: TimeSpan.FromSeconds(27), pollInterval: TimeSpan.FromSeconds(1));

        Assert.Equal(RoomAnswerStatus.NoAnswer, answer.Status);
        Assert.Equal(s_pauses.Select(static seconds => TimeSpan.FromSeconds(seconds)), _time.Delays);
        Assert.Equal(7, _reads);
    }

    [Fact]
    public async Task The_wait_lasts_a_minute_unless_the_caller_says_otherwise()
    {
        await PollAsync([RoomAnswerStatus.NoAnswer]);

        Assert.Equal(TimeSpan.FromMinutes(1), _time.Delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay));
    }

    [Fact]
    public async Task When_the_time_is_over_the_last_answer_counts()
    {
        RoomAnswer answer = await PollAsync([RoomAnswerStatus.NoAnswer, RoomAnswerStatus.AwaitingApproval], maxWait: TimeSpan.FromSeconds(1));

        Assert.Equal(new RoomAnswer(RoomAnswerStatus.AwaitingApproval), answer);
    }

    [Fact]
    public async Task A_room_that_is_not_shown_has_not_answered_until_it_was_shown_and_is_gone()
    {
        RoomAnswer answer = await PollAsync([null, RoomAnswerStatus.NoAnswer, null]);

        Assert.Equal(new RoomAnswer(RoomAnswerStatus.Removed), answer);
        Assert.Equal(3, _reads);
    }

    [Fact]
    public async Task A_room_that_is_never_shown_has_not_answered_when_the_time_is_over()
    {
        RoomAnswer answer = await PollAsync([null], maxWait: TimeSpan.FromSeconds(1));

        Assert.Equal(new RoomAnswer(RoomAnswerStatus.NoAnswer), answer);
        Assert.Equal(2, _reads);
    }

    [Fact]
    public async Task No_time_at_all_reads_once()
    {
        await PollAsync([RoomAnswerStatus.NoAnswer], maxWait: TimeSpan.Zero);

        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task A_time_that_is_none_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("maxWait", () => PollAsync([RoomAnswerStatus.NoAnswer], maxWait: Timeout.InfiniteTimeSpan));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("pollInterval", () => PollAsync([RoomAnswerStatus.NoAnswer], pollInterval: TimeSpan.Zero));
    }

    [Fact]
    public async Task Cancellation_ends_the_wait()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        _time.OnDelay = source.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RoomWait.PollAsync(_ => Task.FromResult(NextOf([RoomAnswerStatus.NoAnswer])), null, null, _time, source.Token));

        Assert.Equal(1, _reads);
    }

    /// <summary>Polls a room that answers in this order, and repeats its last answer. Null is an event that does not show the room.</summary>
    private Task<RoomAnswer> PollAsync(RoomAnswerStatus?[] answers, TimeSpan? maxWait = null, TimeSpan? pollInterval = null) =>
        RoomWait.PollAsync(_ => Task.FromResult(NextOf(answers)), maxWait, pollInterval, _time, Cancellation);

    private RoomAnswerStatus? NextOf(RoomAnswerStatus?[] answers) => answers[Math.Min(_reads++, answers.Length - 1)];
}
