using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingApis.Scheduling.Internal;

/// <summary>What all schedulers share.</summary>
internal sealed class SchedulerCore
{
    private const int MostParallelism = 16;

    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    public SchedulerCore(SchedulingOptions options, TimeProvider time, ILoggerFactory? loggers)
    {
        Require(options, options.RoomWait >= TimeSpan.Zero, $"{nameof(options.RoomWait)} must not be negative.");
        Require(options, options.RoomPollInterval > TimeSpan.Zero, $"{nameof(options.RoomPollInterval)} must be more than zero.");
        Require(options, options.UndoTimeout > TimeSpan.Zero, $"{nameof(options.UndoTimeout)} must be more than zero.");
        Require(options, options.SearchParallelism is >= 1 and <= MostParallelism, $"{nameof(options.SearchParallelism)} must be 1 to 16.");
        Options = options;
        Time = time;
        Store = options.Store ?? new InMemoryGrantStore();
        Logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger("MeetingApis.Scheduling");
    }

    public SchedulingOptions Options { get; }

    public TimeProvider Time { get; }

    public IGrantStore Store { get; }

    /// <summary>Whether other processes see what this one keeps.</summary>
    public bool IsStoreShared => Store is not InMemoryGrantStore;

    public ILogger Logger { get; }

    public IMeetingScheduler For(VendorCalendar calendar) => new MeetingScheduler(this, calendar);

    private static void Require(SchedulingOptions options, bool isKept, string rule)
    {
        if (!isKept)
        {
            throw new ArgumentException(rule, nameof(options));
        }
    }
}
