using System.Globalization;

namespace MeetingApis.Sharing.Tests;

/// <summary>What every grant store of ours must do.</summary>
public abstract class GrantStoreContract
{
    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract IGrantStore Store { get; }

    [Fact]
    public async Task Read_gives_null_where_nothing_was_written()
    {
        StoredGrant? grant = await Store.ReadAsync("ticket", Cancellation);

        Assert.Null(grant);
    }

    [Theory]
    [InlineData("ticket", "v")]
    [InlineData("feishu/cli_1/refresh/\u5F20\u4E09 'O\"Neill\\'", "\u5BC6\u7801 \U0001F511 'quoted' \"twice\" \\ %s $1 ;--")]
    [InlineData(" spaces ", "")]
    public async Task Read_gives_what_was_written(string key, string value)
    {
        await Store.TryWriteAsync(key, value, expectedVersion: 0, Cancellation);

        StoredGrant? grant = await Store.ReadAsync(key, Cancellation);

        Assert.Equal(value, grant!.Value);
        Assert.True(grant.Version > 0, "A version is above zero.");
    }

    [Fact]
    public async Task Keys_and_values_may_be_as_long_as_promised()
    {
        string key = new('\u9F99', 500);
        string value = new('v', 16 * 1024);
        await Store.TryWriteAsync(key, value, expectedVersion: 0, Cancellation);

        StoredGrant? grant = await Store.ReadAsync(key, Cancellation);

        Assert.Equal(value, grant!.Value);
    }

    [Theory]
    [InlineData("ticket", "Ticket")]
    [InlineData("ticket", "ticket ")]
    [InlineData("\u00E9", "e\u0301")]
    public async Task Keys_are_compared_exactly(string key, string other)
    {
        await Store.TryWriteAsync(key, "value", expectedVersion: 0, Cancellation);

        StoredGrant? grant = await Store.ReadAsync(other, Cancellation);

        Assert.Null(grant);
    }

    [Fact]
    public async Task Write_replaces_the_version_that_was_read()
    {
        StoredGrant first = await WriteAsync("ticket", "first");

        bool written = await Store.TryWriteAsync("ticket", "second", first.Version, Cancellation);

        StoredGrant? second = await Store.ReadAsync("ticket", Cancellation);
        Assert.True(written);
        Assert.Equal("second", second!.Value);
        Assert.NotEqual(first.Version, second.Version);
    }

    [Fact]
    public async Task Write_that_expects_nothing_leaves_what_is_there()
    {
        StoredGrant first = await WriteAsync("ticket", "first");

        bool written = await Store.TryWriteAsync("ticket", "second", expectedVersion: 0, Cancellation);

        Assert.False(written);
        Assert.Equal(first, await Store.ReadAsync("ticket", Cancellation));
    }

    [Fact]
    public async Task Write_that_expects_another_version_leaves_what_is_there()
    {
        StoredGrant first = await WriteAsync("ticket", "first");
        await Store.TryWriteAsync("ticket", "second", first.Version, Cancellation);

        bool written = await Store.TryWriteAsync("ticket", "third", first.Version, Cancellation);

        Assert.False(written);
        Assert.Equal("second", (await Store.ReadAsync("ticket", Cancellation))!.Value);
    }

    [Fact]
    public async Task Write_that_expects_a_version_writes_nothing_where_nothing_is_there()
    {
        bool written = await Store.TryWriteAsync("ticket", "value", expectedVersion: 7, Cancellation);

        Assert.False(written);
        Assert.Null(await Store.ReadAsync("ticket", Cancellation));
    }

    [Fact]
    public async Task Grant_written_anew_after_its_removal_has_another_version()
    {
        StoredGrant first = await WriteAsync("ticket", "first");
        await Store.RemoveAsync("ticket", Cancellation);
        await WriteAsync("ticket", "second");

        bool written = await Store.TryWriteAsync("ticket", "third", first.Version, Cancellation);

        Assert.False(written);
    }

    [Fact]
    public async Task Removed_grant_is_gone_and_may_be_removed_again()
    {
        await WriteAsync("ticket", "value");
        await WriteAsync("other", "value");

        await Store.RemoveAsync("ticket", Cancellation);
        await Store.RemoveAsync("ticket", Cancellation);

        Assert.Null(await Store.ReadAsync("ticket", Cancellation));
        Assert.NotNull(await Store.ReadAsync("other", Cancellation));
    }

    [Fact]
    public async Task Of_many_who_write_at_once_one_wins()
    {
        const int Rounds = 20;
        const int Writers = 50;
        var winners = new List<int>();

        for (int round = 0; round < Rounds; round++)
        {
            long version = (await Store.ReadAsync("ticket", Cancellation))?.Version ?? 0;
            bool[] written = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer =>
                Task.Run(() => Store.TryWriteAsync("ticket", writer.ToString(CultureInfo.InvariantCulture), version, Cancellation).AsTask(), Cancellation)));
            winners.Add(written.Count(static won => won));
        }

        Assert.Equal(Enumerable.Repeat(1, Rounds), winners);
    }

    [Fact]
    public async Task Lock_is_held_by_one_at_a_time()
    {
        int inside = 0;
        int most = 0;

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            await using (await Store.LockAsync("ticket", Cancellation))
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        }, Cancellation)));

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Locks_of_other_names_are_free()
    {
        await using IAsyncDisposable held = await Store.LockAsync("ticket", Cancellation);

        await using IAsyncDisposable other = await Store.LockAsync("Ticket", Cancellation);

        Assert.NotNull(other);
    }

    [Fact]
    public async Task Lock_given_back_twice_is_given_back_once()
    {
        IAsyncDisposable first = await Store.LockAsync("ticket", Cancellation);
        await first.DisposeAsync();
        await using IAsyncDisposable second = await Store.LockAsync("ticket", Cancellation);

        await first.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WaitBrieflyAsync("ticket"));
    }

    [Fact]
    public async Task Cancelled_wait_takes_no_lock()
    {
        await using (await Store.LockAsync("ticket", Cancellation))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WaitBrieflyAsync("ticket"));
        }

        await using IAsyncDisposable next = await Store.LockAsync("ticket", Cancellation);

        Assert.NotNull(next);
    }

    /// <summary>Waits for a lock that is not expected to come.</summary>
    private protected async Task WaitBrieflyAsync(string name)
    {
        using var brief = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await (await Store.LockAsync(name, brief.Token)).DisposeAsync();
    }

    private protected async Task<StoredGrant> WriteAsync(string key, string value)
    {
        Assert.True(await Store.TryWriteAsync(key, value, expectedVersion: 0, Cancellation));
        return (await Store.ReadAsync(key, Cancellation))!;
    }
}
