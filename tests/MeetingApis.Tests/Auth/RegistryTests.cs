using System.Runtime.CompilerServices;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Auth;

public sealed class RegistryTests
{
    private readonly ManualTimeProvider _time = new();
    private bool _isInUse;

    [Fact]
    public void Whoever_asks_for_a_key_gets_the_same_object()
    {
        Registry<string, object> registry = Create();

        object first = registry.Get("a");

        Assert.Same(first, registry.Get("a"));
        Assert.NotSame(first, registry.Get("b"));
    }

    [Fact]
    public void What_nobody_asks_for_is_forgotten_after_an_hour()
    {
        Registry<string, object> registry = Create();
        Fill(registry, 1000);

        _time.Advance(TimeSpan.FromHours(1));
        registry.Get("first sweep");
        Collect();
        _time.Advance(TimeSpan.FromMinutes(1));
        registry.Get("second sweep");

        Assert.InRange(registry.Count, 2, 3);
    }

    [Fact]
    public void What_was_asked_for_within_the_hour_is_kept()
    {
        Registry<string, object> registry = Create();
        Fill(registry, 1000);

        _time.Advance(TimeSpan.FromMinutes(59));
        registry.Get("first sweep");
        Collect();
        _time.Advance(TimeSpan.FromSeconds(59));
        registry.Get("no sweep");

        Assert.Equal(1002, registry.Count);
    }

    [Fact]
    public void What_holds_something_worth_keeping_is_kept()
    {
        _isInUse = true;
        Registry<string, object> registry = Create();
        Fill(registry, 1000);

        _time.Advance(TimeSpan.FromDays(1));
        registry.Get("first sweep");
        Collect();
        _time.Advance(TimeSpan.FromMinutes(1));
        registry.Get("second sweep");

        Assert.Equal(1002, registry.Count);
    }

    [Fact]
    public void An_object_that_somebody_still_uses_stays_the_one_object_of_its_key()
    {
        Registry<string, object> registry = Create();
        object held = registry.Get("held");

        _time.Advance(TimeSpan.FromDays(1));
        registry.Get("first sweep");
        Collect();
        _time.Advance(TimeSpan.FromMinutes(1));
        registry.Get("second sweep");

        Assert.Same(held, registry.Get("held"));
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    /// <summary>Not inlined, so that no local variable of a test keeps an object alive.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill(Registry<string, object> registry, int count)
    {
        for (int i = 0; i < count; i++)
        {
            registry.Get($"{i}");
        }
    }

    private Registry<string, object> Create() => new(_ => new object(), _ => _isInUse, _time);
}
