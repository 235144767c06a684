using System.Text;
using MeetingApis.Feishu.Internal;

namespace MeetingApis.Tests.Feishu;

public sealed class FeishuFragmentsTests
{
    private readonly ManualTimeProvider _time = new();
    private readonly FeishuFragments _fragments;

    public FeishuFragmentsTests() => _fragments = new FeishuFragments(_time);

    [Fact]
    public void Parts_are_joined_in_their_order_whatever_order_they_come_in()
    {
        Assert.Null(Add("m", 4, 2, "c"));
        Assert.Null(Add("other", 2, 0, "x"));
        Assert.Null(Add("m", 4, 0, "a"));
        Assert.Null(Add("m", 4, 3, ""));
        Assert.Null(Add("m", 4, 0, "a"));

        Assert.Equal("abc", Add("m", 4, 1, "b"));

        Assert.Equal("xy", Add("other", 2, 1, "y"));
        Assert.Equal(0, _fragments.Bytes);
    }

    [Fact]
    public void A_message_waits_five_seconds_for_each_next_part()
    {
        Add("m", 3, 0, "a");
        _time.Advance(FeishuFragments.Patience);
        Add("m", 3, 1, "b");
        _time.Advance(FeishuFragments.Patience);
        Assert.Equal("abc", Add("m", 3, 2, "c"));

        Add("late", 2, 0, "a");
        _time.Advance(FeishuFragments.Patience + TimeSpan.FromTicks(1));

        Assert.Null(Add("late", 2, 1, "b"));
        Assert.Equal(1, _fragments.Bytes);
    }

    [Theory]
    [InlineData(FeishuFragments.MostParts + 1, 0)]
    [InlineData(2, 2)]
    [InlineData(2, -1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(3, 1)]
    public void A_part_that_contradicts_the_others_drops_the_message(int sum, int seq)
    {
        Add("m", 2, 0, "a");

        Assert.Null(Add("m", sum, seq, "b"));

        Assert.Equal(0, _fragments.Bytes);
        Assert.Null(Add("m", 2, 1, "b"));
    }

    [Fact]
    public void A_message_above_a_mebibyte_is_dropped()
    {
        byte[] half = new byte[512 * 1024];
        Assert.Null(_fragments.Add("m", 3, 0, half));
        Assert.Null(_fragments.Add("m", 3, 1, half));

        Assert.Null(_fragments.Add("m", 3, 2, [1]));

        Assert.Equal(0, _fragments.Bytes);
    }

    [Fact]
    public void Memory_is_bounded_for_many_messages_and_free_again_later()
    {
        byte[] part = new byte[512 * 1024];
        for (int i = 0; i < 1000; i++)
        {
            _fragments.Add($"large {i}", 3, 0, part);
            _fragments.Add($"small {i}", 3, 0, [1]);
            Assert.InRange(_fragments.Bytes, 0, FeishuFragments.MostBytes);
        }

        _time.Advance(FeishuFragments.Patience + TimeSpan.FromTicks(1));
        Add("m", 2, 0, "a");

        Assert.Equal("ab", Add("m", 2, 1, "b"));
        Assert.Equal(0, _fragments.Bytes);
    }

    private string? Add(string id, int sum, int seq, string part) =>
        _fragments.Add(id, sum, seq, Encoding.UTF8.GetBytes(part)) is { } whole ? Encoding.UTF8.GetString(whole) : null;
}
