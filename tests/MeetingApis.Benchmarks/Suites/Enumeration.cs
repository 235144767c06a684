using System.Globalization;
using MeetingApis.Feishu;

namespace MeetingApis.Benchmarks;

/// <summary>How time and memory of an enumeration grow with its rows.</summary>
internal static class Enumeration
{
    /// <summary>Time per row of a long enumeration may differ so much from that of a short one.</summary>
    private static readonly Goal s_linear = new(1.1);

    /// <summary>Live memory at the end of a long enumeration may be so much more than at the end of a short one.</summary>
    private const long FlatBytes = 64 * 1024;

    public static async Task RunAsync(Effort effort, Report report)
    {
        await RunAsync("room reservations", Answers.Page, static feishu => feishu.RoomReservations.EnumerateAsync(LibraryBodies.Reservations), effort, report);
        await RunAsync("calendar events", Answers.EventsPage, static feishu => feishu.CalendarEvents.EnumerateAsync(Inputs.CalendarId, LibraryBodies.Events), effort, report);
    }

    private static async Task RunAsync<TRow>(string kind, Func<string, string> page, Func<FeishuClient, IAsyncEnumerable<TRow>> enumerate, Effort effort, Report report)
    {
        var pages = new PagesHandler(page);
        FeishuClient client = LibraryCalls.Feishu(pages, baseAddress: null);
        IAsyncEnumerable<TRow> all = enumerate(client);
        int[] lengths = [.. Lengths(effort.Rows)];
        await WarmUp.RunAsync([new Contestant(Contestant.Library, () => CountAsync(all, pages, lengths[0]))], effort);

        // Every length enumerates as many rows in all as the longest, in turns.
        Rounds<Cost>[] costs = await Race.RunAsync(lengths, effort.LoadRounds, rows => Cost.MeasureAsync(() => CountAsync(all, pages, rows), calls: effort.Rows / rows));
        long[] live = new long[lengths.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            live[i] = await LiveBytesAsync(all, pages, lengths[i]);
        }

        var table = new Table($"Enumeration of {kind} in pages of {Inputs.PageSize}: rows", "CPU µs per row", "allocated bytes per row", "live bytes at the last row", "time linear", "memory flat");
        for (int i = 0; i < lengths.Length; i++)
        {
            int rows = lengths[i];
            double ratio = costs[i].Ratio(costs[0], cost => cost.Microseconds) * lengths[0] / rows;
            long growth = live[i] - live[0];
            table.Add(
                rows.ToString("N0", CultureInfo.InvariantCulture),
                (costs[i].Median(cost => cost.Microseconds) / rows).ToString("N2", CultureInfo.InvariantCulture),
                (costs[i].Median(cost => cost.Bytes) / rows).ToString("N0", CultureInfo.InvariantCulture),
                live[i].ToString("N0", CultureInfo.InvariantCulture),
                i == 0 ? "" : Goal.Judge(ratio, s_linear),
                i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{growth:+#,0;-#,0;0} ≤ {FlatBytes:N0} {(growth <= FlatBytes ? "✓" : "✗")}"));
        }

        report.Add(table);
    }

    private static IEnumerable<int> Lengths(int longest)
    {
        for (int rows = Inputs.PageSize; rows <= longest; rows *= 10)
        {
            yield return rows;
        }
    }

    private static async Task CountAsync<TRow>(IAsyncEnumerable<TRow> rows, PagesHandler pages, int expected)
    {
        pages.Pages = expected / Inputs.PageSize;
        int count = 0;
        await foreach (TRow row in rows)
        {
            count += row is null ? 0 : 1;
        }

        if (count != expected)
        {
            throw new InvalidOperationException($"The enumeration brought {count} rows instead of {expected}.");
        }
    }

    /// <summary>What is reachable when the last row is there and the enumeration still runs.</summary>
    private static async Task<long> LiveBytesAsync<TRow>(IAsyncEnumerable<TRow> rows, PagesHandler pages, int expected)
    {
        pages.Pages = expected / Inputs.PageSize;
        int count = 0;
        long live = 0;
        await foreach (TRow _ in rows)
        {
            if (++count == expected)
            {
                live = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        return live;
    }
}
