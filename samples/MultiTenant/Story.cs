using MeetingApis.Testing;

namespace MeetingApis.Samples.MultiTenant;

/// <summary>Plays Feishu and its customers, looks on while the worker works, and tells what happened.</summary>
internal sealed class Story(FeishuSimulator feishu, Installations installations, Journal journal, TimeProvider time)
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);

    private readonly List<Organisation> _customers = [];

    /// <summary>Tells the story to its end, or to the first thing that goes wrong.</summary>
    /// <returns>Whether all went as it should.</returns>
    public async Task<bool> TellAsync()
    {
        Title("The ticket");
        await feishu.PushAppTicketAsync();
        Console.WriteLine("Feishu pushed the app's ticket to the webhook, as it does about once an hour.");

        Title("Two organisations");
        Organisation aurora = Install("Aurora");
        Organisation birch = Install("Birch");
        bool allWell = await WorkAsync(aurora, birch) && await ThrottleAsync() && await JoinAsync() && await LeaveAsync(birch) && LookBack();

        Title(allWell ? "All went as it should." : "Something did not go as it should: see FAILED above.");
        return allWell;
    }

    private async Task<bool> WorkAsync(Organisation one, Organisation other) => Check(
        await UntilAsync(() => Moves(one) >= 6 && Moves(other) >= 6) && feishu.TokenRequests == 3,
        $"{Moves(one)} moves for {one.Name} and {Moves(other)} for {other.Name} took {feishu.TokenRequests} token requests: the app's and one for each.");

    /// <summary>The next call is refused, whoever makes it. The worker has no code for this: the library waits.</summary>
    private async Task<bool> ThrottleAsync()
    {
        Title("One of them is throttled");
        feishu.Next(Fault.Throttled(s_rest));
        bool hasWaited = await UntilAsync(() => journal.Moves.Any(static move => move.Took >= s_rest));
        Move slow = journal.Moves.MaxBy(static move => move.Took)!;
        int meanwhile = journal.Moves.Count(move => move.Organisation != slow.Organisation && move.BeganAt >= slow.BeganAt && move.EndedAt <= slow.EndedAt);
        return Check(
            hasWaited && meanwhile >= 3,
            $"Feishu told {slow.Organisation.Name} to wait for {s_rest.TotalSeconds:0} s: that move took {slow.Took.TotalSeconds:0.0} s. Meanwhile {meanwhile} were made for the other organisation.");
    }

    private async Task<bool> JoinAsync()
    {
        Title("A third one joins");
        DateTimeOffset installedAt = time.GetUtcNow();
        Organisation joining = Install("Cedar");
        return Check(
            await UntilAsync(() => Moves(joining) > 0) && feishu.TokenRequests == 4,
            $"{joining.Name} installed the app; its first meeting was moved {(time.GetUtcNow() - installedAt).TotalSeconds:0.0} s later, with a token of its own.");
    }

    private async Task<bool> LeaveAsync(Organisation leaving)
    {
        Title("One leaves");
        installations.Remove(leaving);
        int before = Moves(leaving);
        int others = journal.Moves.Count - before;
        bool wentOn = await UntilAsync(() => journal.Moves.Count - Moves(leaving) >= others + 12);

        // The round that was under way when the organisation left comes to its end.
        int late = Moves(leaving) - before;
        return Check(
            wentOn && late <= leaving.ReserveIds.Count,
            $"{leaving.Name} uninstalled the app. {journal.Moves.Count - Moves(leaving) - others} moves were made for those who stay, and {late} for {leaving.Name}: what was under way.");
    }

    private bool LookBack()
    {
        Title("To each their own");
        int strays = feishu.Requests.Count(request => OwnerOf(request).TenantKey != request.Tenant);
        return Check(
            strays == 0 && journal.Failures == 0,
            $"{feishu.Requests.Count} requests, {strays} of them with another organisation's token; {journal.Moves.Count} moves, {journal.Failures} failures.");
    }

    /// <summary>A customer installs the app. Feishu says so in an event, whose handler notes the organisation.</summary>
    private Organisation Install(string name)
    {
        string[] reserveIds = [$"69111884119320{_customers.Count}1", $"69111884119320{_customers.Count}2"];
        foreach (string id in reserveIds)
        {
            feishu.Reserves.Add(new SimulatedReserve { Id = id, EndTime = time.GetUtcNow().AddDays(1) });
        }

        var organisation = new Organisation($"tenant-{name.ToLowerInvariant()}", name, reserveIds);
        feishu.AddTenant(organisation.TenantKey);
        _customers.Add(organisation);
        installations.Add(organisation);
        return organisation;
    }

    private int Moves(Organisation organisation) => journal.Moves.Count(move => move.Organisation == organisation);

    private Organisation OwnerOf(ReceivedRequest request) =>
        _customers.Single(customer => customer.ReserveIds.Any(id => request.Path.EndsWith(id, StringComparison.Ordinal)));

    private async Task<bool> UntilAsync(Func<bool> condition)
    {
        long began = time.GetTimestamp();
        while (!condition())
        {
            if (time.GetElapsedTime(began) > s_patience)
            {
                return false;
            }

            await Task.Delay(s_look, time);
        }

        return true;
    }

    private static bool Check(bool isAsItShouldBe, string text)
    {
        Console.WriteLine(isAsItShouldBe ? text : $"FAILED: {text}");
        return isAsItShouldBe;
    }

    private static void Title(string text) => Console.WriteLine($"{Environment.NewLine}{text}");
}
