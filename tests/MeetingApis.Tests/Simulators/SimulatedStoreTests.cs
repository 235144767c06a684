using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>What a simulator holds is seeded and read through its stores.</summary>
public sealed class SimulatedStoreTests : IAsyncLifetime
{
    private FeishuSimulator _feishu = null!;

    private SimulatedStore<string, SimulatedReserve> Reserves => _feishu.Reserves;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(new ManualTimeProvider(), TestContext.Current.CancellationToken);
        Reserves.Clear();
    }

    public ValueTask DisposeAsync() => _feishu.DisposeAsync();

    [Fact]
    public void Items_are_listed_in_the_order_in_which_they_were_added()
    {
        string[] ids = ["9", "1", "5", "3"];

        Array.ForEach(ids, id => Reserves.Add(Reserve(id)));

        Assert.Equal(ids, Reserves.All.Select(static reserve => reserve.Id));
    }

    [Fact]
    public void An_id_is_taken_once()
    {
        Reserves.Add(Reserve("1"));

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Reserves.Add(Reserve("1") with { Topic = "other" }));

        Assert.StartsWith("There is a SimulatedReserve with the id 1 already. Use Set to replace it.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("", Reserves.Get("1").Topic);
    }

    [Fact]
    public void Set_replaces_in_place()
    {
        Reserves.Add(Reserve("1"));
        Reserves.Add(Reserve("2"));

        Reserves.Set(Reserve("1") with { Topic = "other" });

        Assert.Equal(["1 other", "2 "], Reserves.All.Select(static reserve => $"{reserve.Id} {reserve.Topic}"));
    }

    [Fact]
    public void What_is_not_there_is_null_for_Find_and_an_error_for_Get()
    {
        Assert.Null(Reserves.Find("1"));
        Assert.Null(Reserves.Find(null));
        Assert.Equal("There is no SimulatedReserve with the id 1.", Assert.Throws<KeyNotFoundException>(() => Reserves.Get("1")).Message);
    }

    [Fact]
    public void What_is_removed_is_gone()
    {
        Reserves.Add(Reserve("1"));

        Assert.True(Reserves.Remove("1"));
        Assert.False(Reserves.Remove("1"));
        Assert.Empty(Reserves.All);
    }

    [Fact]
    public void What_was_listed_before_stays_as_it_was()
    {
        IReadOnlyList<SimulatedReserve> before = Reserves.All;

        Reserves.Add(Reserve("1"));

        Assert.Empty(before);
    }

    [Fact]
    public void Several_threads_lose_nothing()
    {
        Parallel.For(0, 2000, number => Reserves.Add(Reserve($"{number}")));

        Assert.Equal(2000, Reserves.All.Select(static reserve => reserve.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static SimulatedReserve Reserve(string id) => new() { Id = id, EndTime = DateTimeOffset.UnixEpoch };

    [Fact]
    public void A_copy_of_a_person_has_ids_of_its_own()
    {
        SimulatedFeishuPerson copy = new SimulatedFeishuPerson("ou_a") with { OpenId = "ou_b" };

        Assert.Equal(("on_b", "b"), (copy.UnionId, copy.UserId));
        Assert.Equal(new SimulatedFeishuPerson("ou_b"), copy);
    }
}
