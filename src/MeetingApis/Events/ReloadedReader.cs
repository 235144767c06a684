namespace MeetingApis.Internal;

/// <summary>Reads deliveries by the options as they are now: keys and tokens that change in the configuration hold for the next delivery.</summary>
/// <param name="current">Returns the options; the same instance until they change.</param>
/// <param name="create">Makes a reader of them.</param>
internal sealed class ReloadedReader<TEvent, TOptions>(Func<TOptions> current, Func<TOptions, Func<EventDelivery, EventReading<TEvent>>> create)
    where TEvent : VendorEvent
    where TOptions : class
{
    // Two threads may each make one; both are right.
    private volatile Made _made = Make(current(), create);

    public EventReading<TEvent> Read(EventDelivery delivery)
    {
        TOptions options = current();
        Made made = _made;
        if (!ReferenceEquals(made.Options, options))
        {
            _made = made = Make(options, create);
        }

        return made.Read(delivery);
    }

    private static Made Make(TOptions options, Func<TOptions, Func<EventDelivery, EventReading<TEvent>>> create) => new(options, create(options));

    private sealed record Made(TOptions Options, Func<EventDelivery, EventReading<TEvent>> Read);
}
