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
        var pages = new PagesHandler();
        FeishuClient feishu = LibraryCalls.Feishu(pages, baseAddress: null);
        int[] lengths = [.. Lengths(effort.Rows)];
        await WarmUp.RunAsync([new Contestant(Contestant.Library, () => CountAsync(feishu, pages, lengths[0]))], effort);

        // Every length enumerates as many rows in all as the longest, in turns.
        Rounds<Cost>[] costs = await Race.RunAsync(lengths, effort.LoadRounds, rows => Cost.MeasureAsync(() => CountAsync(feishu, pages, rows), calls: effort.Rows / rows));
        long[] live = new long[lengths.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            live[i] = await LiveBytesAsync(feishu, pages, lengths[i]);
        }

        var table = new Table($"Enumeration of {LibraryBodies.Reservations.PageSize}-row pages: rows", "CPU µs per row", "allocated bytes per row", "live bytes at the last row", "time linear", "memory flat");
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

    private static async Task CountAsync(FeishuClient feishu, PagesHandler pages, int rows)
    {
        pages.Pages = rows / Inputs.PageSize;
        int count = 0;
        await foreach (FeishuRoomReservation row in feishu.RoomReservations.EnumerateAsync(LibraryBodies.Reservations))
        {
            count += row.RoomName is null ? 0 : 1;
        }

        if (count != rows)
        {
            throw new InvalidOperationException($"The enumeration brought {count} rows instead of {rows}.");
        }
    }

    /// <summary>What is reachable when the last row is there and the enumeration still runs.</summary>
    private static async Task<long> LiveBytesAsync(FeishuClient feishu, PagesHandler pages, int rows)
    {
        pages.Pages = rows / Inputs.PageSize;
        int count = 0;
        long live = 0;
        await foreach (FeishuRoomReservation _ in feishu.RoomReservations.EnumerateAsync(LibraryBodies.Reservations))
        {
            if (++count == rows)
            {
                live = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        return live;
    }
}
