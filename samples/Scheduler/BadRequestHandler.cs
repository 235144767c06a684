using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Answers a request that cannot be read, with the place at which reading ended.</summary>
internal sealed class BadRequestHandler(IProblemDetailsService problemDetails) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException e)
        {
            return false;
        }

        httpContext.Response.StatusCode = e.StatusCode;
        return await problemDetails.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = e,
            ProblemDetails = new ProblemDetails
            {
                Status = e.StatusCode,
                Title = e.StatusCode == StatusCodes.Status404NotFound ? "There is no such thing." : "The request cannot be read.",
                Detail = e.InnerException is JsonException json ? $"The body cannot be read at {json.Path ?? "its beginning"}: there is no such field, or its value is of another kind." : e.Message,
            },
        });
    }
}
