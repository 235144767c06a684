using Microsoft.Win32.SafeHandles;

namespace MeetingApis.Starvation;

/// <summary>Every file descriptor that the process could still open, until it is disposed.</summary>
internal sealed class Descriptors : IDisposable
{
    private readonly List<SafeFileHandle> _taken = [];

    private Descriptors()
    {
    }

    public static Descriptors TakeAll()
    {
        var all = new Descriptors();
        try
        {
            while (true)
            {
                all._taken.Add(File.OpenHandle("/dev/null"));
            }
        }
        catch (IOException)
        {
            return all;
        }
    }

    public void Dispose() => _taken.ForEach(static handle => handle.Dispose());
}
