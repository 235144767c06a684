namespace MeetingApis.Samples.Booking;

/// <summary>Prints one line a step, and remembers whether all went as it should.</summary>
internal sealed class Steps(Plan plan)
{
    private const int Column = 8;
    private const int RoomsNeeded = 2;

    public bool AllWell { get; private set; } = true;

    /// <summary>Runs a vendor's job. What it leaves booked when it fails is cancelled all the same.</summary>
    public async Task RunAsync(string title, Func<Undo, Task> job)
    {
        Console.WriteLine($"{Environment.NewLine}{title}");
        var undo = new Undo();
        try
        {
            await job(undo);
        }
        catch (Exception e) when (e is MeetingApiException or CannotGoOnException)
        {
            Fail("stopped", e);
        }
        finally
        {
            await CancelRestAsync(undo);
        }
    }

    /// <summary>Prints a step, marked FAILED where it did not go as it should.</summary>
    public void Print(string step, string text, bool isWell = true)
    {
        AllWell &= isWell;
        Console.WriteLine($"  {step.PadRight(Column)} {(isWell ? "" : "FAILED: ")}{text}");
    }

    public void PrintPeople(IReadOnlyCollection<string> people)
    {
        Print("people", $"{people.Count} of {plan.Mobiles.Count} found by mobile number", people.Count == plan.Mobiles.Count);
        if (people.Count == 0)
        {
            throw new CannotGoOnException("nobody is there to organize the meeting");
        }
    }

    public void PrintRooms(IReadOnlyCollection<string?> free)
    {
        Print("rooms", $"{free.Count} for {plan.Mobiles.Count} are free {Plan.Text(plan.Start)}: {string.Join(", ", free)}", free.Count >= RoomsNeeded);
        if (free.Count < RoomsNeeded)
        {
            throw new CannotGoOnException("the story needs two free rooms: one that is taken, and one that is booked");
        }
    }

    public void PrintRoom(string? taken, RoomAnswerStatus first, string? free, RoomAnswerStatus second)
    {
        bool isRefused = first == RoomAnswerStatus.Declined;
        bool isBooked = second == RoomAnswerStatus.Accepted;
        Print("room", $"{taken}: {first}{(isRefused ? ", somebody was faster" : "")}; {free}: {second}", isRefused && isBooked);
        if (!isBooked)
        {
            throw new CannotGoOnException("there is no room to move");
        }
    }

    public void PrintMove(string? room, RoomAnswerStatus answer) =>
        Print("move", $"to {Plan.Text(plan.MovedStart)}; {room} again: {answer}", answer == RoomAnswerStatus.Accepted);

    /// <param name="count">How many people declined.</param>
    /// <param name="isExpected">Whether somebody must have.</param>
    public void PrintDeclined(int count, bool isExpected) => Print("decline", $"{count} declined", count > 0 || !isExpected);

    /// <summary>Prints what is left of the booking, which should be nothing.</summary>
    public void PrintLeft(params IReadOnlyCollection<string?> left) =>
        Print("left", left.Count == 0 ? "nothing: no entry in a calendar, no held room" : string.Join(", ", left), left.Count == 0);

    private async Task CancelRestAsync(Undo undo)
    {
        while (!undo.IsEmpty)
        {
            try
            {
                await undo.CancelLastAsync();
                Print("undo", "cancelled what was booked");
            }
            catch (MeetingApiException e)
            {
                Fail("undo", e);
            }
        }
    }

    private void Fail(string step, Exception e) =>
        Print(step, $"{(e is MeetingApiException ? $"{e.GetType().Name}: " : "")}{e.Message}{(e.HelpLink is { } page ? $" See {page}" : "")}", isWell: false);
}
