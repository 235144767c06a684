using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

public sealed class GrantsTests
{
    private readonly SkippingTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_that_others_overtake_is_made_of_what_they_wrote()
    {
        Grants grants = Open();
        await grants.UpdateAsync("key", _ => "0", Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => grants.UpdateAsync("key", kept => $"{int.Parse(kept!, System.Globalization.CultureInfo.InvariantCulture) + 1}", Cancellation), Cancellation)));

        Assert.Equal("8", (await grants.ReadAsync("key", Cancellation)).Value);
    }

    [Fact]
    public async Task A_change_that_is_none_writes_nothing()
    {
        await Open().UpdateAsync("key", _ => null, Cancellation);

        Assert.Equal(0, _store.Count("write"));
    }

    [Fact]
    public async Task A_store_that_fails_twice_is_asked_a_third_time()
    {
        _store.Before = (step, number, _) => step == "write" && number < 3 ? Task.FromException(new IOException()) : Task.CompletedTask;
        Grants grants = Open();

        await grants.UpdateAsync("key", _ => "value", Cancellation);

        Assert.Equal("value", (await grants.ReadAsync("key", Cancellation)).Value);
    }

    [Fact]
    public async Task A_lock_that_comes_too_late_is_given_back()
    {
        var time = new ManualTimeProvider();
        var gate = new TaskCompletionSource();
        _store.Before = (step, number, _) => step == "lock" && number == 1 ? gate.Task : Task.CompletedTask;
        Task<IAsyncDisposable> late = new Grants(_store, null, time).LockAsync("name", TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(() => _store.Count("lock") == 1);
        time.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<GrantStoreException>(() => late);

        gate.SetResult();

        IAsyncDisposable held = await _store.LockAsync("name", Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await held.DisposeAsync();
    }

    [Fact]
    public async Task A_caller_who_cancels_is_told_so_and_not_that_the_store_failed()
    {
        using var caller = new CancellationTokenSource();
        _store.Before = static (_, _, _) => new TaskCompletionSource().Task;
        Task reading = Open().ReadAsync("key", caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_value_protected_for_one_key_is_unreadable_under_another()
    {
        Grants grants = Open(TokenProtector.FromKey(new byte[32]));
        await grants.UpdateAsync("one", _ => "value", Cancellation);
        StoredGrant stored = (await _store.ReadAsync("one", Cancellation))!;
        await _store.TryWriteAsync("other", stored.Value, 0, Cancellation);

        Grant moved = await grants.ReadAsync("other", Cancellation);

        Assert.True(moved.IsUnreadable);
        Assert.Equal("value", (await grants.ReadAsync("one", Cancellation)).Value);
    }

    [Fact]
    public async Task A_protector_that_fails_counts_as_the_store()
    {
        Grants grants = Open(new FailingProtector());

        GrantStoreException thrown = await Assert.ThrowsAsync<GrantStoreException>(() => grants.UpdateAsync("key", _ => "value", Cancellation));

        Assert.IsType<IOException>(thrown.InnerException);
        Assert.Equal(0, _store.Count("write"));
    }

    [Fact]
    public void Earlier_keys_may_be_wiped_once_they_are_handed_over()
    {
        byte[] earlier = [.. Enumerable.Repeat((byte)1, 32)];
        byte[] stored = TokenProtector.FromKey(earlier).Protect("value"u8, "purpose");
        ITokenProtector protector = TokenProtector.FromKey([.. Enumerable.Repeat((byte)2, 32)], earlier);

        Array.Clear(earlier);

        Assert.Equal("value"u8.ToArray(), protector.Unprotect(stored, "purpose"));
    }

    private Grants Open(ITokenProtector? protector = null) => new(_store, protector, _time);

    /// <summary>Spans cannot be substituted.</summary>
    private sealed class FailingProtector : ITokenProtector
    {
        public byte[] Protect(ReadOnlySpan<byte> value, string purpose) => throw new IOException("The key service is down.");

        public byte[] Unprotect(ReadOnlySpan<byte> protectedValue, string purpose) => throw new IOException("The key service is down.");
    }
}
