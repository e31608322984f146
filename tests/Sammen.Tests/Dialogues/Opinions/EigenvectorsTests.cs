using MathNet.Numerics.LinearAlgebra;
using Sammen.Dialogues.Opinions;

namespace Sammen.Tests.Dialogues.Opinions;

[Trait("Database", "None")]
public sealed class EigenvectorsTests
{
    [Theory]
    [InlineData(3, 400)]
    [InlineData(160, 400)]
    [InlineData(161, 400)]
    [InlineData(240, 300)]
    [InlineData(240, 90)]
    public void Searched_for_they_are_those_of_the_whole_decomposition(int side, int rows)
    {
        var random = new Random(side + rows);
        var data = Matrix<double>.Build.Dense(rows, side, (_, _) => random.NextDouble() - 0.5);
        var square = data.TransposeThisAndMultiply(data);
        var whole = square.Evd(Symmetricity.Symmetric);

        var (first, second) = Eigenvectors.Leading(square.ToColumnMajorArray(), side, default);

        Assert.Equal(1, Math.Abs(Vector<double>.Build.Dense(first) * whole.EigenVectors.Column(side - 1)), 7);
        Assert.Equal(1, Math.Abs(Vector<double>.Build.Dense(second) * whole.EigenVectors.Column(side - 2)), 7);
    }

    [Fact]
    public void Two_directions_that_tell_as_much_are_both_found()
    {
        const int Side = 200;
        var matrix = new double[Side * Side];
        for (var i = 0; i < Side; i++)
        {
            matrix[(i * Side) + i] = i is 17 or 150 ? 3 : i % 2;
        }

        var (first, second) = Eigenvectors.Leading(matrix, Side, default);

        Assert.Equal(1, (first[17] * first[17]) + (first[150] * first[150]), 9);
        Assert.Equal(1, (second[17] * second[17]) + (second[150] * second[150]), 9);
        Assert.Equal(0, (first[17] * second[17]) + (first[150] * second[150]), 9);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(300)]
    public void Where_there_is_one_direction_or_none_the_rest_is_nothing(int side)
    {
        var one = new double[side * side];
        Array.Fill(one, 2);

        var (first, second) = Eigenvectors.Leading(one, side, default);
        var none = Eigenvectors.Leading(new double[side * side], side, default);

        Assert.All(first, f => Assert.Equal(1 / Math.Sqrt(side), Math.Abs(f), 9));
        Assert.All([.. second, .. none.First, .. none.Second], v => Assert.Equal(0, v));
    }
}
