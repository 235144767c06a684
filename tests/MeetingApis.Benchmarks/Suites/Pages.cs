namespace MeetingApis.Benchmarks;

/// <summary>The tables of the documentation, measured anew and put where they stand.</summary>
internal static class Pages
{
    public static async Task WriteAsync()
    {
        var figures = new Report();
        await Fast.RunAsync(Effort.Full, figures);
        await figures.WriteToAsync("performance", "figures");

        var size = new Report();
        await Size.RunAsync(size);
        await size.WriteToAsync("performance", "size");

        var publishing = new Report();
        await Publishing.RunAsync(Effort.Full, publishing);
        await publishing.WriteToAsync("publishing", "figures");
    }
}
